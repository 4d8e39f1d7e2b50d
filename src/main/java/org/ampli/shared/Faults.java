package org.ampli.shared;

import java.sql.SQLException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Tells a fault of the machinery from a malformed request. */
final class Faults {

    private Faults() {}

    static HttpStatus statusOf(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case MaxUploadSizeExceededException tooLarge -> {
                    return HttpStatus.CONTENT_TOO_LARGE;
                }
                // an address with something else in the place of an id names nothing
                case MethodArgumentTypeMismatchException address
                when address.getParameter().hasParameterAnnotation(PathVariable.class) -> {
                    return HttpStatus.NOT_FOUND;
                }
                case TypeMismatchException unreadable -> {
                    return HttpStatus.BAD_REQUEST;
                }
                case MultipartException broken -> {
                    return HttpStatus.BAD_REQUEST;
                }
                case CannotCreateTransactionException unreachable -> {
                    return HttpStatus.SERVICE_UNAVAILABLE;
                }
                // neither the commit nor the rollback was heard: the line is gone, and it may be written or not
                case TransactionSystemException unheard -> {
                    return HttpStatus.SERVICE_UNAVAILABLE;
                }
                case DataAccessResourceFailureException unreachable -> {
                    return HttpStatus.SERVICE_UNAVAILABLE;
                }
                case TransientDataAccessException passing -> {
                    return HttpStatus.SERVICE_UNAVAILABLE;
                }
                case SQLException sql
                when sql.getSQLState() != null -> {
                    return statusOf(sql.getSQLState());
                }
                default -> {}
            }
        }
        return HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** 08 and 57P: the server is away; 53100: its disk is full; 22021: a text with a NUL in it. */
    private static HttpStatus statusOf(String state) {
        if (state.startsWith("08") || state.startsWith("57P")) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return switch (state) {
            case "53100" -> HttpStatus.INSUFFICIENT_STORAGE;
            case "22021" -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}

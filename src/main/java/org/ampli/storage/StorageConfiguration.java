package org.ampli.storage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** A folder beside the database, or the bucket that the settings {@code ampli.storage.s3.*} name. */
@Configuration
@EnableConfigurationProperties(StorageLimits.class)
class StorageConfiguration {

    /** How long whoever brings or asks for a file is kept waiting for a bucket. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String S3 = "!'${ampli.storage.s3.bucket:}'.isEmpty()";

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(S3)
    S3Client s3Client(Environment settings) {
        return S3Client.builder()
                .endpointOverride(URI.create(settings.getRequiredProperty("ampli.storage.s3.endpoint")))
                .region(Region.of(settings.getProperty("ampli.storage.s3.region", "eu-west-3")))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        settings.getRequiredProperty("ampli.storage.s3.access-key"),
                        settings.getRequiredProperty("ampli.storage.s3.secret-key"))))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(PATIENCE.dividedBy(10))
                        .socketTimeout(PATIENCE.dividedBy(2)))
                .overrideConfiguration(calls -> calls.apiCallTimeout(PATIENCE))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
    }

    @Bean
    @ConditionalOnExpression(S3)
    StoredFiles bucketFiles(
            S3Client client, @Value("${ampli.storage.s3.bucket}") String bucket, @Value("${ampli.data}") Path data)
            throws IOException {
        return new BucketFiles(client, bucket, data.resolve("staging"));
    }

    @Bean
    @ConditionalOnMissingBean(StoredFiles.class)
    StoredFiles directoryFiles(@Value("${ampli.data}") Path data) throws IOException {
        return new DirectoryFiles(data.resolve("files"));
    }
}

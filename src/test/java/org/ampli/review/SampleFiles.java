package org.ampli.review;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file of each shape that can be shown in place, and what must stay a text in it. */
final class SampleFiles {

    static final String CSV =
            "Mois;Visiteurs;« Bien accueillis »\nSeptembre;412;\"oui; <b>souvent</b>\"\nOctobre;388;=1+1\n";

    private SampleFiles() {}

    static Map<String, byte[]> all() {
        try {
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put("Affluence.csv", CSV.getBytes(StandardCharsets.UTF_8));
            files.put("Enquête novembre.xlsx", workbook(90));
            files.put(
                    "Compte rendu.txt",
                    "Réunion du 12 novembre\n<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
            files.put("Accueil.png", image());
            files.put("Charte.pdf", pdf());
            return files;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] workbook(int rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Réponses");
            for (int number = 0; number < rows; number++) {
                Row row = sheet.createRow(number);
                row.createCell(0).setCellValue("Question " + number);
                row.createCell(2).setCellValue(number * 1.5);
            }
            workbook.createSheet("Vide");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] image() throws IOException {
        BufferedImage image = new BufferedImage(640, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x6f8f8a));
        pen.fillRect(0, 0, 640, 240);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}

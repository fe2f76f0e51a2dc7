package org.hearsay.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds how bytes are encoded, and decodes them.
 *
 * <p>In this order: a byte order mark; UTF-16 without one, told by its zero bytes; valid UTF-8; what a page declares, if the
 * bytes fit it; UTF-8 with faults, when it has clearly more sound sequences than broken ones (each broken one becomes U+FFFD);
 * ICU's statistics, when they are sure; windows-1252. Names are taken as browsers take them: "iso-8859-1" is windows-1252,
 * "gb2312" is GB 18030.
 */
final class Charsets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** The encoding names of HTML's meta elements and of XML declarations, which stand within the first bytes. */
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)", Pattern.CASE_INSENSITIVE);

    private static final int DECLARATION_WITHIN = 8192;

    /** What browsers read under a narrower name. */
    private static final Map<String, String> WIDER = Map.of(
            "iso-8859-1", "windows-1252",
            "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254",
            "iso-8859-11", "windows-874",
            "gb2312", "GB18030",
            "gbk", "GB18030",
            "shift_jis", "windows-31j",
            "euc-kr", "x-windows-949",
            "ks_c_5601-1987", "x-windows-949");

    /** How much ICU looks at, and how sure it must be, of 100, to be believed against windows-1252. */
    private static final int DETECT_WITHIN = 65_536;

    private static final int SURE = 40;

    private Charsets() {}

    /**
     * Decodes a document; a byte order mark is dropped.
     *
     * @param declares whether the document can name its encoding, as pages can
     * @throws Refusal if the bytes are no text
     */
    static String decode(byte[] bytes, boolean declares) throws Refusal {
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        if (mark != null) {
            return new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        String reason = Binary.reason(bytes);
        if (reason != null) {
            throw new Refusal(reason);
        }
        Charset declared = declares ? declared(bytes) : null;
        if (declared != null && declared.name().startsWith("ISO-2022")) {
            return new String(bytes, declared);
        }
        String text = strict(bytes, StandardCharsets.UTF_8);
        if (text == null && declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            text = strict(bytes, declared);
        }
        return text != null ? text : new String(bytes, guess(bytes));
    }

    private static Charset guess(byte[] bytes) {
        if (isBrokenUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(false);
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, DETECT_WITHIN)));
        CharsetMatch match = detector.detect();
        Charset found = match == null || match.getConfidence() < SURE ? null : named(match.getName());
        return found == null || found.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : found;
    }

    /** Whether sound sequences of several bytes outnumber bytes that fit nowhere, four to one. */
    private static boolean isBrokenUtf8(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length == 0) {
                broken++;
            } else if (length > 1) {
                sound++;
            }
            i += Math.max(length, 1);
        }
        return sound >= 4 * broken;
    }

    /** Length of the well-formed sequence that begins here, or 0. */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** UTF-16 without a mark: Western text in it has a zero in nearly every second byte, on one side only. */
    private static @Nullable Charset wide(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, DECLARATION_WITHIN) & ~1;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (length < 8
                || Math.max(zeros[0], zeros[1]) < length * 0.35
                || Math.min(zeros[0], zeros[1]) > length * 0.02) {
            return null;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        while (matcher.find()) {
            Charset charset = named(matcher.group(1));
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }

    private static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(WIDER.getOrDefault(name.toLowerCase(Locale.ROOT), name));
            // A page that can be searched for its declaration is not in UTF-16, whatever it declares.
            return charset.name().startsWith("UTF-16") || !charset.canEncode() ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}

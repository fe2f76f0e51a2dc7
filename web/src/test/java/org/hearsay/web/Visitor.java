package org.hearsay.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Somebody who asks a server on this machine. */
record Visitor(int port, HttpClient client) {
    static Visitor of(Server server) {
        return new Visitor(server.port(), HttpClient.newHttpClient());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) throws Exception {
        return send(headers.length == 0 ? request(path) : request(path).headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<InputStream> open(String path, String... headers) throws Exception {
        HttpRequest.Builder request =
                headers.length == 0 ? request(path) : request(path).headers(headers);
        return client.send(request.build(), BodyHandlers.ofInputStream());
    }

    /** What is answered to a request as it is written, which need be none that a client of good manners would send. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return reader.lines().collect(Collectors.joining("\n"));
        }
    }

    /** The same for a request without a body, as lines after the first. */
    String rawGet(String target, String... headers) throws IOException {
        String more = Arrays.stream(headers).map(header -> header + "\r\n").collect(Collectors.joining());
        return raw(
                "GET " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n" + more + "\r\n");
    }
}

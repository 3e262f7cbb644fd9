package nl.samenspel.empty;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Constant bytes, as many as are asked for. */
@SpringBootApplication
@RestController
public class Empty {

    private final Map<Integer, byte[]> pages = new ConcurrentHashMap<>();

    public static void main(String[] arguments) {
        SpringApplication.run(Empty.class, arguments);
    }

    @GetMapping("/")
    ResponseEntity<byte[]> page(@RequestParam(defaultValue = "100") int size) {
        var page = pages.computeIfAbsent(size, length -> {
            var bytes = new byte[length];
            Arrays.fill(bytes, (byte) 'x');
            return bytes;
        });
        return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(page);
    }
}

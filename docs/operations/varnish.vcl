# Varnish 7 in front of Jarida: keeps pages, and lets go what Jarida says has changed.
# Jarida's side: purge: http://127.0.0.1:6081/purge and purge_header: "X-Purge-Secret: …"
vcl 4.1;

import std;
import xkey;

backend jarida {
    .host = "127.0.0.1";
    .port = "8080";
    .probe = {
        .url = "/robots.txt";
        .interval = 1s;
        .window = 4;
        .threshold = 2;
    }
}

acl newsroom {
    "localhost";
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    if (req.url == "/purge" && req.method == "POST") {
        # The environment of varnishd holds the secret, not this file.
        if (client.ip !~ newsroom || req.http.X-Purge-Secret != std.getenv("JARIDA_PURGE_SECRET")) {
            return (synth(403));
        }
        set req.http.n = xkey.purge(req.http.Surrogate-Key);
        return (synth(200, req.http.n + " purged"));
    }
    # While Jarida answers, nothing old is served but for the moment in which it is asked anew.
    if (std.healthy(req.backend_hint)) {
        set req.grace = 5s;
    }
}

sub vcl_backend_response {
    set beresp.http.xkey = beresp.http.Surrogate-Key;
    # stale-if-error, which Varnish does not read by itself.
    if (beresp.ttl > 0s) {
        set beresp.grace = 10m;
    }
}

sub vcl_deliver {
    unset resp.http.xkey;
    unset resp.http.Surrogate-Key;
    # s-maxage was for us; readers ask each time.
    if (resp.http.Cache-Control ~ "s-maxage") {
        set resp.http.Cache-Control = "public, no-cache";
    }
}

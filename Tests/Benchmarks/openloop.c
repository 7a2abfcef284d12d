// A load that does not wait for the server: requests leave at times fixed beforehand, and an
// answer's time counts from the moment its request was due. A stall of the server, or of this
// program, thus meets every request that was due in it; none is left out since an earlier was late.
//
//   openloop PORT RATE CONNECTIONS SECONDS PATHS_FILE
//
// RATE requests a second leave evenly spaced, connection after connection, path after path. The
// first quarter of a second warms up and is not counted. It spins, since a sleeping client wakes
// late: give it a core of its own. It prints JSON; times are in microseconds, exact, not bucketed.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { due_max = 4096, input_max = 1 << 17, line_max = 4096, events_max = 256 };

// A connection, what it has read of the next answer, and when its open requests were due.
struct peer {
    int socket;
    size_t filled;
    unsigned sent, answered;
    long long due[due_max];
    char input[input_max];
};

struct times {
    float *values;
    size_t count;
};

static struct peer *peers;
static char **requests;
static size_t request_count;
static struct times latencies, delays;
static long long first_counted;

static void fail(const char *why) {
    fprintf(stderr, "openloop: %s\n", why);
    exit(1);
}

static long long now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static void load_requests(const char *path, int port) {
    FILE *file = fopen(path, "r");
    char line[line_max];
    if (!file) fail("cannot read the paths");
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = 0;
        requests = realloc(requests, (request_count + 1) * sizeof *requests);
        if (asprintf(
                &requests[request_count++], "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n", line,
                port) < 0)
            fail("no memory");
    }
    fclose(file);
    if (!request_count) fail("no paths");
}

static void connect_all(int count, int port, int poller) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    int on = 1;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    peers = calloc(count, sizeof *peers);
    for (struct peer *peer = peers; peer < peers + count; peer++) {
        peer->socket = socket(AF_INET, SOCK_STREAM, 0);
        if (connect(peer->socket, (struct sockaddr *)&address, sizeof address)) fail("no server");
        setsockopt(peer->socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        fcntl(peer->socket, F_SETFL, O_NONBLOCK);
        struct epoll_event event = {EPOLLIN, {.ptr = peer}};
        epoll_ctl(poller, EPOLL_CTL_ADD, peer->socket, &event);
    }
}

static void record(struct times *times, long long nanoseconds) {
    times->values[times->count++] = nanoseconds / 1000.0f;
}

static void send_request(struct peer *peer, const char *request, long long due) {
    if (peer->sent - peer->answered == due_max) fail("the server falls ever further behind");
    size_t length = strlen(request);
    if (due >= first_counted) record(&delays, now_ns() - due);
    if (send(peer->socket, request, length, MSG_NOSIGNAL) != (ssize_t)length)
        fail("a request could not be sent");
    peer->due[peer->sent++ % due_max] = due;
}

// The length of the answer at the start of the input; 0 while it is not complete.
static size_t answer_length(const char *input, size_t filled) {
    static const char status[] = "HTTP/1.1 200", name[] = "\nContent-Length:";
    const char *end = memmem(input, filled, "\r\n\r\n", 4);
    if (!end) return 0;
    if (memcmp(input, status, sizeof status - 1)) fail("an answer is not 200");
    for (const char *at = input; (at = memchr(at, '\n', end - at)); at++)
        if (!strncasecmp(at, name, sizeof name - 1)) {
            size_t length = end + 4 - input + strtoul(at + sizeof name - 1, NULL, 10);
            if (length > input_max) fail("an answer is too long");
            return length <= filled ? length : 0;
        }
    fail("an answer has no Content-Length");
    return 0;
}

static void read_answers(struct peer *peer) {
    ssize_t count = read(peer->socket, peer->input + peer->filled, input_max - peer->filled);
    if (count <= 0) {
        if (count < 0 && errno == EAGAIN) return;
        fail("a connection was closed");
    }
    long long now = now_ns();
    size_t at = 0, length;
    peer->filled += count;
    while ((length = answer_length(peer->input + at, peer->filled - at))) {
        long long due = peer->due[peer->answered++ % due_max];
        if (due >= first_counted) record(&latencies, now - due);
        at += length;
    }
    peer->filled -= at;
    memmove(peer->input, peer->input + at, peer->filled);
}

static void read_ready(int poller) {
    struct epoll_event events[events_max];
    int ready = epoll_wait(poller, events, events_max, 0);
    for (int at = 0; at < ready; at++) read_answers(events[at].data.ptr);
}

static int by_value(const void *left, const void *right) {
    float a = *(const float *)left, b = *(const float *)right;
    return (a > b) - (a < b);
}

static float percentile(const struct times *times, double part) {
    return times->values[(size_t)(part * (times->count - 1))];
}

static void report(void) {
    qsort(latencies.values, latencies.count, sizeof(float), by_value);
    qsort(delays.values, delays.count, sizeof(float), by_value);
    printf(
        "{\"requests\":%zu,\"p50\":%.1f,\"p90\":%.1f,\"p99\":%.1f,\"p99_9\":%.1f,\"max\":%.1f,"
        "\"delay_p99\":%.1f}\n",
        latencies.count, percentile(&latencies, 0.5), percentile(&latencies, 0.9),
        percentile(&latencies, 0.99), percentile(&latencies, 0.999), percentile(&latencies, 1),
        percentile(&delays, 0.99));
}

int main(int count, char **arguments) {
    if (count != 6) exit(64);
    int port = atoi(arguments[1]), connections = atoi(arguments[3]), poller = epoll_create1(0);
    double rate = atof(arguments[2]), seconds = atof(arguments[4]);
    size_t total = rate * seconds, sent = 0, answered = 0;
    load_requests(arguments[5], port);
    connect_all(connections, port, poller);
    latencies.values = calloc(total, sizeof(float));
    delays.values = calloc(total, sizeof(float));
    long long start = now_ns() + 10000000, last = start + seconds * 1e9 + 5e9;
    first_counted = start + 250000000;
    while (answered < total) {
        long long now = now_ns(), due = start + sent * 1e9 / rate;
        for (; sent < total && due <= now; due = start + ++sent * 1e9 / rate)
            send_request(&peers[sent % connections], requests[sent % request_count], due);
        read_ready(poller);
        if (now > last) fail("answers are missing");
        if (sent < total) continue;
        answered = 0;
        for (int at = 0; at < connections; at++) answered += peers[at].answered;
    }
    report();
}

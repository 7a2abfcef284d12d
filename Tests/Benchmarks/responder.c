// The least that can answer HTTP on this kernel: one epoll loop that counts empty lines and writes a
// fixed answer for each. What a server costs beyond it is the server's own.
//
//   responder PORT ANSWER_FILE
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { kept_max = 2048, answers_max = 64, input_max = 65536 };

struct peer {
    int socket;
    size_t kept;
    char rest[kept_max];
};

static char *answers;
static size_t answer_size;

static void load(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) exit(66);
    answer_size = ftell(file);
    rewind(file);
    answers = malloc(answer_size * answers_max);
    if (!answers || fread(answers, 1, answer_size, file) != answer_size) exit(66);
    for (int at = 1; at < answers_max; at++)
        memcpy(answers + at * answer_size, answers, answer_size);
    fclose(file);
}

static int listen_on(int port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 4096))
        exit(69);
    return listener;
}

// Writes all, waiting where it must: the load clients here always read.
static int write_all(int socket, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(socket, bytes, count);
        if (written < 0 && errno != EAGAIN) return -1;
        if (written > 0) bytes += written, count -= written;
    }
    return 0;
}

// Answers what has arrived; 0 while the connection lives.
static int serve(struct peer *peer) {
    static char input[input_max];
    for (;;) {
        memcpy(input, peer->rest, peer->kept);
        ssize_t count = read(peer->socket, input + peer->kept, sizeof input - peer->kept);
        if (count <= 0) return count < 0 && errno == EAGAIN ? 0 : -1;
        int is_short = (size_t)count < sizeof input - peer->kept;
        char *at = input, *end = input + peer->kept + count, *mark;
        int requests = 0;
        while ((mark = memmem(at, end - at, "\r\n\r\n", 4))) requests++, at = mark + 4;
        for (; requests > 0; requests -= answers_max) {
            int now = requests < answers_max ? requests : answers_max;
            if (write_all(peer->socket, answers, now * answer_size)) return -1;
        }
        peer->kept = end - at;
        if (peer->kept > sizeof peer->rest) return -1;
        memcpy(peer->rest, at, peer->kept);
        if (is_short) return 0;
    }
}

static void accept_all(int poller, int listener) {
    int socket, on = 1;
    while ((socket = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        struct peer *peer = calloc(1, sizeof *peer);
        peer->socket = socket;
        struct epoll_event event = {EPOLLIN | EPOLLRDHUP | EPOLLET, {.ptr = peer}};
        epoll_ctl(poller, EPOLL_CTL_ADD, socket, &event);
    }
}

int main(int count, char **arguments) {
    if (count != 3) exit(64);
    signal(SIGPIPE, SIG_IGN);
    load(arguments[2]);
    int listener = listen_on(atoi(arguments[1])), poller = epoll_create1(0);
    struct epoll_event event = {EPOLLIN, {.ptr = NULL}}, events[256];
    epoll_ctl(poller, EPOLL_CTL_ADD, listener, &event);
    for (;;) {
        int ready = epoll_wait(poller, events, 256, -1);
        for (int at = 0; at < ready; at++) {
            struct peer *peer = events[at].data.ptr;
            if (!peer) {
                accept_all(poller, listener);
            } else if (serve(peer)) {
                close(peer->socket);
                free(peer);
            }
        }
    }
}

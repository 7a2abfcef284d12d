// The least that can answer HTTP on this kernel: one epoll loop that counts empty lines and writes
// a fixed answer for each, all that are due in one write. What a server costs beyond it is its own.
//
//   responder PORT ANSWER_FILE [PORT ANSWER_FILE]…
//
// Each port has its answer, head and content, byte for byte as a server sent it.
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

enum { kept_max = 2048, answers_max = 64, input_max = 65536, services_max = 8, events_max = 256 };

// A port and its answer, as often in a row as one write may need it.
struct service {
    int listener;
    char *answers;
    size_t answer_size;
};

struct peer {
    int socket;
    const struct service *service;
    size_t kept;
    char rest[kept_max];
};

static struct service services[services_max];

static void load(struct service *service, const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END)) exit(66);
    size_t size = ftell(file);
    rewind(file);
    char *answers = malloc(size * answers_max);
    if (!answers || fread(answers, 1, size, file) != size) exit(66);
    for (int at = 1; at < answers_max; at++) memcpy(answers + at * size, answers, size);
    fclose(file);
    service->answers = answers;
    service->answer_size = size;
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

static int answer(const struct peer *peer, int requests) {
    const struct service *service = peer->service;
    for (; requests > 0; requests -= answers_max) {
        int now = requests < answers_max ? requests : answers_max;
        if (write_all(peer->socket, service->answers, now * service->answer_size)) return -1;
    }
    return 0;
}

// Answers what has arrived; 0 while the connection lives. A read that fills less than the buffer
// has taken all, so there is no second one.
static int serve(struct peer *peer) {
    static char input[input_max];
    for (;;) {
        size_t space = sizeof input - peer->kept;
        memcpy(input, peer->rest, peer->kept);
        ssize_t count = read(peer->socket, input + peer->kept, space);
        if (count <= 0) return count < 0 && errno == EAGAIN ? 0 : -1;
        char *at = input, *end = input + peer->kept + count, *mark;
        int requests = 0;
        while ((mark = memmem(at, end - at, "\r\n\r\n", 4))) requests++, at = mark + 4;
        if (answer(peer, requests)) return -1;
        peer->kept = end - at;
        if (peer->kept > sizeof peer->rest) return -1;
        memcpy(peer->rest, at, peer->kept);
        if ((size_t)count < space) return 0;
    }
}

static void accept_all(int poller, const struct service *service) {
    int socket, on = 1;
    while ((socket = accept4(service->listener, NULL, NULL, SOCK_NONBLOCK)) >= 0) {
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        struct peer *peer = malloc(sizeof *peer);
        if (!peer) exit(71);
        peer->socket = socket, peer->service = service, peer->kept = 0;
        struct epoll_event event = {EPOLLIN | EPOLLRDHUP | EPOLLET, {.ptr = peer}};
        epoll_ctl(poller, EPOLL_CTL_ADD, socket, &event);
    }
}

static const struct service *service_at(void *pointer) {
    struct service *service = pointer;
    return service >= services && service < services + services_max ? service : NULL;
}

static void handle(int poller, void *pointer) {
    const struct service *service = service_at(pointer);
    if (service) return accept_all(poller, service);
    struct peer *peer = pointer;
    if (!serve(peer)) return;
    close(peer->socket);
    free(peer);
}

int main(int count, char **arguments) {
    if (count < 3 || count % 2 == 0 || count / 2 > services_max) exit(64);
    signal(SIGPIPE, SIG_IGN);
    int poller = epoll_create1(0);
    for (int at = 0; at < count / 2; at++) {
        struct service *service = &services[at];
        load(service, arguments[2 * at + 2]);
        service->listener = listen_on(atoi(arguments[2 * at + 1]));
        struct epoll_event event = {EPOLLIN, {.ptr = service}};
        epoll_ctl(poller, EPOLL_CTL_ADD, service->listener, &event);
    }
    struct epoll_event events[events_max];
    for (;;) {
        int ready = epoll_wait(poller, events, events_max, -1);
        for (int at = 0; at < ready; at++) handle(poller, events[at].data.ptr);
    }
}

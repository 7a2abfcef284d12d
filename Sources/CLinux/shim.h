// What the Glibc module lacks: epoll, eventfd, accept4 and packet filters. _GNU_SOURCE stays
// undefined here, since defining it gives test builds a second fd_set.
#pragma once
#include <linux/filter.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
int accept4(int fd, struct sockaddr *address, socklen_t *length, int flags);
int pthread_setname_np(unsigned long thread, const char *name);

#define _GNU_SOURCE
#include "CProcess.h"

#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

#ifdef __linux__
#include <sched.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

void c_process_keep_blocks(int largest_block, int most_kept) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, largest_block);
    mallopt(M_TRIM_THRESHOLD, most_kept);
#else
    (void)largest_block;
    (void)most_kept;
#endif
}

int c_process_usable_cores(void) {
#ifdef __linux__
    cpu_set_t cores;
    if (sched_getaffinity(0, sizeof(cores), &cores) == 0) return CPU_COUNT(&cores);
#endif
    return 0;
}

int c_process_room(int descriptor) {
#ifdef __linux__
    struct stat status;
    int unread = 1;
    if (fstat(descriptor, &status) == 0 && S_ISFIFO(status.st_mode) && ioctl(descriptor, FIONREAD, &unread) == 0
        && unread == 0) {
        return fcntl(descriptor, F_GETPIPE_SZ);
    }
#endif
    struct pollfd request = {.fd = descriptor, .events = POLLOUT};
    return poll(&request, 1, 0) > 0 ? PIPE_BUF : 0;
}

#define _GNU_SOURCE
#include "CSupport.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

int support_open_terminal(int rows, int columns, char *path, size_t path_size) {
    int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (master < 0) return -errno;
    int failed = 0;
    if (grantpt(master) != 0 || unlockpt(master) != 0) failed = errno;
    // ptsname_r, not ptsname: tests run side by side and the latter's answer is shared between threads.
    if (!failed) failed = ptsname_r(master, path, path_size);
    if (!failed) failed = support_resize_terminal(master, rows, columns);
    if (!failed) return master;
    close(master);
    return -failed;
}

int support_resize_terminal(int master, int rows, int columns) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    return ioctl(master, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

int support_open_pipe(int *read_end, int *write_end) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return errno;
    if (fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0) {
        int failed = errno;
        close(ends[0]);
        close(ends[1]);
        return failed;
    }
    *read_end = ends[0];
    *write_end = ends[1];
    return 0;
}

int support_open_bytes(const void *bytes, size_t count) {
    int file = memfd_create("standard input", MFD_CLOEXEC);
    if (file < 0) return -errno;
    for (size_t done = 0; done < count;) {
        ssize_t written = write(file, (const char *)bytes + done, count - done);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            int failed = errno;
            close(file);
            return -failed;
        }
        done += (size_t)written;
    }
    lseek(file, 0, SEEK_SET);
    return file;
}

static int add_streams(posix_spawn_file_actions_t *actions, struct support_streams streams) {
    int failed;
    if (streams.terminal) {
        // Opened by path in the child, which by then leads a session without a terminal: that makes it the controlling
        // one. No copy stays open in this process, so that the master reports the end once the child has gone.
        failed = posix_spawn_file_actions_addopen(actions, 0, streams.terminal, O_RDWR, 0);
        if (!failed) failed = posix_spawn_file_actions_adddup2(actions, 0, 1);
        if (!failed) failed = posix_spawn_file_actions_adddup2(actions, 0, 2);
    } else {
        failed = posix_spawn_file_actions_adddup2(actions, streams.input, 0);
        if (!failed) failed = posix_spawn_file_actions_adddup2(actions, streams.output, 1);
        if (!failed) failed = posix_spawn_file_actions_adddup2(actions, streams.error, 2);
    }
    return failed ? failed : posix_spawn_file_actions_addclosefrom_np(actions, 3);
}

int support_spawn(pid_t *pid, const char *program, char *const arguments[], char *const environment[],
                  const char *directory, struct support_streams streams) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);

    int failed = posix_spawn_file_actions_init(&actions);
    if (failed) return failed;
    failed = posix_spawnattr_init(&attributes);
    if (failed) {
        posix_spawn_file_actions_destroy(&actions);
        return failed;
    }
    failed = add_streams(&actions, streams);
    if (!failed && directory) failed = posix_spawn_file_actions_addchdir_np(&actions, directory);
    // The threads that run tests may block signals, and a child inherits the mask of the thread that starts it.
    if (!failed) failed = posix_spawnattr_setsigmask(&attributes, &none);
    if (!failed) failed = posix_spawnattr_setsigdefault(&attributes, &all);
    if (!failed) {
        failed = posix_spawnattr_setflags(
            &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    if (!failed) failed = posix_spawnp(pid, program, &actions, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed;
}

enum support_ending support_reap(pid_t pid, int *value) {
    int status;
    pid_t ended;
    do {
        ended = waitpid(pid, &status, WNOHANG);
    } while (ended < 0 && errno == EINTR);
    if (ended == 0) return SUPPORT_RUNNING;
    if (ended < 0) {
        *value = errno;
        return SUPPORT_LOST;
    }
    if (WIFSIGNALED(status)) {
        *value = WTERMSIG(status);
        return SUPPORT_SIGNALLED;
    }
    *value = WEXITSTATUS(status);
    return SUPPORT_EXITED;
}

pid_t support_hold_lock(const char *path, short type, off_t start, off_t length) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return -errno;
    pid_t child = fork();
    if (child == 0) {
        // What else is open here is not held open there, with its locks: at once, as others wait for them.
        if (ends[1] > 3) close_range(3, (unsigned)ends[1] - 1, 0);
        close_range((unsigned)ends[1] + 1, ~0u, 0);
        struct flock lock = {.l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
        int file = open(path, O_RDWR | O_CLOEXEC);
        int failed = file < 0 || fcntl(file, F_SETLK, &lock) != 0 ? errno : 0;
        if (write(ends[1], &failed, sizeof failed) != sizeof failed || failed) _exit(1);
        for (;;) pause();
    }
    int failed = child < 0 ? errno : 0;
    close(ends[1]);
    if (!failed && read(ends[0], &failed, sizeof failed) != sizeof failed) failed = EPIPE;
    close(ends[0]);
    return failed ? -failed : child;
}

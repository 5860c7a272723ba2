#define _GNU_SOURCE
#include "CTerminal.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
enum { crash_count = sizeof crashes / sizeof *crashes, most_bytes = 1024, stack_bytes = 64 * 1024 };

static struct sigaction before[crash_count];
static volatile sig_atomic_t is_armed = 0;
static int terminal = -1;
static struct termios settings_before;
static char restoring[most_bytes];
static volatile size_t restoring_count = 0;
static char stack[stack_bytes];

static int held = -1;            // the memory that standard error goes to
static int standard_error = -1;  // where it went before

static void write_all(int fd, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(fd, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

static void print_held(int to) {
    char buffer[1024];
    off_t from = 0;
    ssize_t count;
    while ((count = pread(held, buffer, sizeof buffer, from)) > 0) {
        write_all(to, buffer, (size_t)count);
        from += count;
    }
}

// Does its work once, whoever comes first: the crash, the exit, or a crash during the exit.
static void restore(void) {
    if (!is_armed) return;
    is_armed = 0;
    write_all(terminal, restoring, restoring_count);
    tcsetattr(terminal, TCSANOW, &settings_before);
    if (held != -1) print_held(standard_error);
}

static void crashed(int number) {
    restore();
    // Chaining to Swift's own handler hangs on a terminal: the default action keeps the exit status and the core.
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigemptyset(&standard.sa_mask);
    sigaction(number, &standard, NULL);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, number);
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
    raise(number);
}

int cterminal_guard_bytes(const char *bytes, size_t count) {
    if (count > most_bytes) return -1;
    restoring_count = 0;
    memcpy(restoring, bytes, count);
    restoring_count = count;
    return 0;
}

int cterminal_guard_start(int fd, const char *bytes, size_t count) {
    static int is_registered = 0;
    if (tcgetattr(fd, &settings_before) != 0 || cterminal_guard_bytes(bytes, count) != 0) return -1;
    terminal = fd;
    if (!is_registered) is_registered = atexit(restore) == 0;
    // A stack that overflowed has no room for a handler.
    stack_t other = {.ss_sp = stack, .ss_size = stack_bytes};
    sigaltstack(&other, NULL);
    struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK | SA_NODEFER};
    sigemptyset(&action.sa_mask);
    sigset_t set;
    sigemptyset(&set);
    for (int i = 0; i < crash_count; i++) {
        sigaction(crashes[i], &action, &before[i]);
        sigaddset(&set, crashes[i]);
    }
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
    is_armed = 1;
    return 0;
}

void cterminal_guard_stop(void) {
    if (!is_armed) return;
    is_armed = 0;
    for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &before[i], NULL);
}

int cterminal_hold_standard_error(void) {
    if (held != -1 || !isatty(STDERR_FILENO)) return 0;
    int memory = memfd_create("standard-error", MFD_CLOEXEC);
    int kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (memory == -1 || kept == -1 || dup2(memory, STDERR_FILENO) == -1) {
        if (memory != -1) close(memory);
        if (kept != -1) close(kept);
        return -1;
    }
    held = memory;
    standard_error = kept;
    return 0;
}

void cterminal_release_standard_error(void) {
    if (held == -1) return;
    dup2(standard_error, STDERR_FILENO);
    print_held(STDERR_FILENO);
    close(held);
    close(standard_error);
    held = standard_error = -1;
}

#define _GNU_SOURCE
#include "CFaults.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

struct plan {
    int is_on;
    long after;
    int error;
    enum faults_effect effect;
    int reads;
    const char *folder;
    long made;
    const char *struck;
    const char **names;
    long room;
};

static _Thread_local struct plan of_thread;
static struct plan of_program;

void faults_begin(long after, int error, enum faults_effect effect, int reads) {
    of_thread = (struct plan){.is_on = 1, .after = after, .error = error, .effect = effect, .reads = reads};
}

void faults_listing(const char **names, long room, int reads) {
    of_thread = (struct plan){.is_on = 1, .after = LONG_MAX, .reads = reads, .names = names, .room = room};
}

long faults_end(const char **struck) {
    of_thread.is_on = 0;
    *struck = of_thread.struck;
    return of_thread.made;
}

static void report(void) {
    const char *path = getenv("FAULTS_REPORT");
    if (!path || !of_program.is_on) return;
    int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    char line[96];
    int count = snprintf(line, sizeof line, "%ld %s\n", of_program.made, of_program.struck ? of_program.struck : "-");
    if (file < 0 || syscall(SYS_write, file, line, (size_t)count) != count) abort();
    syscall(SYS_close, file);
}

__attribute__((constructor)) static void begin_of_program(void) {
    const char *after = getenv("FAULTS_AFTER"), *effect = getenv("FAULTS_EFFECT"), *error = getenv("FAULTS_ERROR");
    static const char *const names[] = {"fail", "stay", "short", "kill", "tear"};
    if (!after || !effect) return;
    for (int each = 0; each < 5; each++)
        if (!strcmp(effect, names[each])) of_program.effect = (enum faults_effect)each;
    of_program.after = atol(after);
    of_program.error = error ? atoi(error) : EIO;
    of_program.reads = getenv("FAULTS_READS") != NULL;
    of_program.folder = getenv("FAULTS_FOLDER");
    of_program.is_on = 1;
    atexit(report);
}

/// Whether a name, from the folder that is open at `at`, or (without a name) the file that is open there, lies in `folder`.
static int lies_in(const char *folder, int at, const char *path) {
    char place[32], found[PATH_MAX + 1];
    if (!path || path[0] != '/') {
        if (at == AT_FDCWD)
            snprintf(place, sizeof place, "/proc/self/cwd");
        else
            snprintf(place, sizeof place, "/proc/self/fd/%d", at);
        ssize_t count = syscall(SYS_readlinkat, AT_FDCWD, place, found, sizeof found - 1);
        if (count < 0) return 0;
        found[count] = 0;
        path = found;
    }
    size_t length = strlen(folder);
    return !strncmp(path, folder, length) && (path[length] == '/' || path[length] == 0);
}

enum kind { READS, CHANGES, WRITES };
enum verdict { GOES_ON, FAILS, IS_CUT };

static enum verdict judge(const char *name, enum kind kind, int at, const char *path) {
    struct plan *plan = of_program.is_on ? &of_program : &of_thread;
    if (!plan->is_on) return GOES_ON;
    int saved = errno;
    if (kind == READS && !plan->reads) return GOES_ON;
    if (kind != WRITES && plan->effect == FAULTS_SHORT) return GOES_ON;
    int counts = !plan->folder || lies_in(plan->folder, at, path);
    errno = saved;
    if (!counts) return GOES_ON;
    long number = __atomic_fetch_add(&plan->made, 1, __ATOMIC_SEQ_CST);
    if (number < plan->room) plan->names[number] = name;
    int lasts = plan->effect == FAULTS_STAY || plan->effect == FAULTS_SHORT;
    if (number < plan->after || (number > plan->after && !lasts)) return GOES_ON;
    if (number == plan->after) plan->struck = name;
    if (plan->effect == FAULTS_SHORT || (plan->effect == FAULTS_TEAR && kind == WRITES)) return IS_CUT;
    if (plan->effect == FAULTS_KILL || plan->effect == FAULTS_TEAR) {
        report();
        kill(getpid(), SIGKILL);
    }
    errno = kind == READS ? EIO : plan->error;
    return FAILS;
}

static void die_if_torn(void) {
    if (!of_program.is_on || of_program.effect != FAULTS_TEAR) return;
    report();
    kill(getpid(), SIGKILL);
}

static size_t cut(size_t count) { return count > 1 ? count / 2 : count; }

#define JUDGED(name, kind, at, path)                          \
    enum verdict verdict = judge(name, kind, at, path);       \
    if (verdict == FAILS) return -1

ssize_t write(int file, const void *bytes, size_t count) {
    JUDGED("write", WRITES, file, NULL);
    ssize_t written = syscall(SYS_write, file, bytes, verdict == IS_CUT ? cut(count) : count);
    if (verdict == IS_CUT) die_if_torn();
    return written;
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
    JUDGED("pwrite", WRITES, file, NULL);
    ssize_t written = syscall(SYS_pwrite64, file, bytes, verdict == IS_CUT ? cut(count) : count, offset);
    if (verdict == IS_CUT) die_if_torn();
    return written;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) { return pwrite64(file, bytes, count, offset); }

ssize_t read(int file, void *bytes, size_t count) {
    JUDGED("read", READS, file, NULL);
    return syscall(SYS_read, file, bytes, count);
}

ssize_t pread64(int file, void *bytes, size_t count, off64_t offset) {
    JUDGED("pread", READS, file, NULL);
    return syscall(SYS_pread64, file, bytes, count, offset);
}

ssize_t pread(int file, void *bytes, size_t count, off_t offset) { return pread64(file, bytes, count, offset); }

static int open_at(int folder, const char *path, int flags, mode_t mode) {
    int changes = flags & (O_CREAT | O_TRUNC) || (flags & O_ACCMODE) != O_RDONLY;
    JUDGED("open", changes ? CHANGES : READS, folder, path);
    return (int)syscall(SYS_openat, folder, path, flags, mode);
}

#define MODE(flags, mode)                                     \
    mode_t mode = 0;                                          \
    if (flags & O_CREAT || (flags & O_TMPFILE) == O_TMPFILE) { \
        va_list rest;                                         \
        va_start(rest, flags);                                \
        mode = va_arg(rest, mode_t);                          \
        va_end(rest);                                         \
    }

int open(const char *path, int flags, ...) {
    MODE(flags, mode)
    return open_at(AT_FDCWD, path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    MODE(flags, mode)
    return open_at(AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
    MODE(flags, mode)
    return open_at(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
    MODE(flags, mode)
    return open_at(folder, path, flags, mode);
}

int fsync(int file) {
    JUDGED("fsync", CHANGES, file, NULL);
    return (int)syscall(SYS_fsync, file);
}

int fdatasync(int file) {
    JUDGED("fdatasync", CHANGES, file, NULL);
    return (int)syscall(SYS_fdatasync, file);
}

int ftruncate64(int file, off64_t size) {
    JUDGED("ftruncate", CHANGES, file, NULL);
    return (int)syscall(SYS_ftruncate, file, size);
}

int ftruncate(int file, off_t size) { return ftruncate64(file, size); }

int renameat2(int old_folder, const char *old_path, int folder, const char *path, unsigned int flags) {
    JUDGED("rename", CHANGES, folder, path);
    return (int)syscall(SYS_renameat2, old_folder, old_path, folder, path, flags);
}

int renameat(int old_folder, const char *old_path, int folder, const char *path) {
    return renameat2(old_folder, old_path, folder, path, 0);
}

int rename(const char *old_path, const char *path) { return renameat2(AT_FDCWD, old_path, AT_FDCWD, path, 0); }

int linkat(int old_folder, const char *old_path, int folder, const char *path, int flags) {
    JUDGED("link", CHANGES, folder, path);
    return (int)syscall(SYS_linkat, old_folder, old_path, folder, path, flags);
}

int link(const char *old_path, const char *path) { return linkat(AT_FDCWD, old_path, AT_FDCWD, path, 0); }

int unlinkat(int folder, const char *path, int flags) {
    JUDGED("unlink", CHANGES, folder, path);
    return (int)syscall(SYS_unlinkat, folder, path, flags);
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }

int mkdir(const char *path, mode_t mode) {
    JUDGED("mkdir", CHANGES, AT_FDCWD, path);
    return (int)syscall(SYS_mkdirat, AT_FDCWD, path, mode);
}

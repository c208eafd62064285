using System.Diagnostics;
using System.Globalization;
using Scrm.Core.Foundation;

namespace Scrm.Host.Operations;

/// <summary>Reads <c>SCRM_CRASH_POINT=name[:visit]</c>, in Development only: a test's way to end the process at a named place.</summary>
internal static class CrashSwitch
{
    public static CrashPoints Read(IHostEnvironment environment) =>
        environment.IsDevelopment() && Environment.GetEnvironmentVariable("SCRM_CRASH_POINT") is { Length: > 0 } text
            ? Of(text.Split(':', 2))
            : CrashPoints.None;

    private static CrashPoints Of(string[] parts) =>
        new(parts[0], parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 1, End);

    private static void End()
    {
        // As kill -9 does: nothing is flushed, nobody is told, and this thread goes no further.
        using var self = Process.GetCurrentProcess();
        self.Kill();
        using var never = new ManualResetEventSlim(false);
        never.Wait();
    }
}

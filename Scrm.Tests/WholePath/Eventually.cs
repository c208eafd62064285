using System.Diagnostics;

namespace Scrm.Tests.WholePath;

/// <summary>Waits for what another process will do; bounded, and never longer than needed.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(40);

    /// <summary>Returns once <paramref name="check"/> is true; fails with <paramref name="what"/> when it never is.</summary>
    public static async Task TrueAsync(Func<Task<bool>> check, Func<string> what, TimeSpan? patience = null)
    {
        var watch = Stopwatch.StartNew();
        while (!await check())
        {
            Assert.True(watch.Elapsed < (patience ?? Patience), $"Never came true: {what()}");
            await Task.Delay(Step, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Returns once <paramref name="read"/> gives what is expected; shows the difference when it never does.</summary>
    public static async Task SameAsync(string expected, Func<Task<string>> read)
    {
        var watch = Stopwatch.StartNew();
        string actual;
        while ((actual = await read()) != expected && watch.Elapsed < Patience)
        {
            await Task.Delay(Step, TestContext.Current.CancellationToken);
        }

        Assert.Equal(expected, actual);
    }

    /// <summary>Returns the first value that is not null.</summary>
    public static async Task<T> ValueAsync<T>(Func<Task<T?>> find, Func<string> what, TimeSpan? patience = null)
        where T : class
    {
        T? found = null;
        await TrueAsync(async () => (found = await find()) is not null, what, patience);
        return found!;
    }
}

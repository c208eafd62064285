using System.Diagnostics;
using System.Globalization;
using System.Text;
using Scrm.Tests.Doubles;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Processes;

/// <summary>One process of the host on an address of its own. It may die and be started again at the same address.</summary>
internal sealed class Node(string name, string directory, IReadOnlyDictionary<string, string> settings, string? limit = null) : IAsyncDisposable
{
    private readonly StringBuilder _output = new();
    private Process? _process;

    public string Name { get; } = name;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePorts.Take()}");

    public bool IsRunning => _process is { HasExited: false };

    /// <summary>How the last process ended; null while it runs.</summary>
    public int? ExitCode => _process is { HasExited: true } ended ? ended.ExitCode : null;

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts the process without waiting for it; <paramref name="extra"/> adds environment for this life only.</summary>
    public void Start(IReadOnlyDictionary<string, string>? extra = null)
    {
        _process?.Dispose();
        var start = limit is null
            ? new ProcessStartInfo("dotnet", [Repository.HostProgram])
            : new ProcessStartInfo("bash", ["-c", $"{limit}; exec dotnet \"$0\"", Repository.HostProgram]);
        start.WorkingDirectory = directory;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Urls"] = Address.ToString();
        start.Environment["Scrm__DataDirectory"] = directory;
        start.Environment["Scrm__Demo"] = "false";

        // These lives are short: what is measured while code runs, to make it faster later, only makes their start longer.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (key, value) in settings.Concat(extra ?? new Dictionary<string, string>()))
        {
            start.Environment[key] = value;
        }

        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Returns once the process says that it is ready.</summary>
    public Task ReadyAsync() => Eventually.TrueAsync(
        async () =>
        {
            Assert.True(IsRunning, $"{Name} ended with {ExitCode}: {Output}");
            return await HealthAsync("ready") == 200;
        },
        () => $"{Name} is ready: {Output}",
        TimeSpan.FromSeconds(90));

    /// <summary>Does what a process manager does: starts it again until it stays and is ready; how often that was.</summary>
    public async Task<int> SuperviseAsync()
    {
        var starts = 0;
        await Eventually.TrueAsync(
            async () =>
            {
                if (!IsRunning)
                {
                    Start();
                    starts++;
                }

                return await HealthAsync("ready") == 200;
            },
            () => $"{Name} stays and is ready: {Output}",
            TimeSpan.FromSeconds(90));
        return starts;
    }

    /// <summary>Status of <c>/health/…</c>; null: no answer within two seconds and a half.</summary>
    public async Task<int?> HealthAsync(string what)
    {
        try
        {
            using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(2.5) };
            using var answer = await http.GetAsync($"/health/{what}");
            return (int)answer.StatusCode;
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        if (IsRunning)
        {
            _process!.Kill();
            await _process.WaitForExitAsync();
        }
    }

    /// <summary>kill -STOP: it stands still and knows nothing of it.</summary>
    public Task PauseAsync() => SignalAsync("STOP");

    /// <summary>kill -CONT.</summary>
    public Task ContinueAsync() => SignalAsync("CONT");

    /// <summary>kill -TERM, and how long it took to go.</summary>
    public async Task<TimeSpan> TerminateAsync()
    {
        var watch = Stopwatch.StartNew();
        await SignalAsync("TERM");
        await _process!.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return watch.Elapsed;
    }

    /// <summary>Starts the process so that it ends itself at a named place.</summary>
    public void StartToCrashAt(string place, int visit) => Start(
        new Dictionary<string, string> { ["SCRM_CRASH_POINT"] = string.Create(CultureInfo.InvariantCulture, $"{place}:{visit}") });

    /// <summary>Waits until the process has ended by itself; false: it lives on.</summary>
    public async Task<bool> EndsAsync(TimeSpan within)
    {
        try
        {
            await _process!.WaitForExitAsync().WaitAsync(within);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process?.Dispose();
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
            if (_output.Length > 200_000)
            {
                _output.Remove(0, 100_000);
            }
        }
    }
}

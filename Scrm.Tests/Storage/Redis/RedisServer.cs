using System.Diagnostics;
using System.Globalization;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Storage.Redis;

/// <summary>A real Redis server on a free port, without persistence; tests are skipped where there is none on the PATH.</summary>
public sealed class RedisServer(params string[] arguments) : IAsyncDisposable
{
    private static readonly string[] ReadyWords = ["Ready to accept connections", "Sentinel ID is"];
    private Process? _process;

    public int Port { get; } = FreePorts.Take();

    public string Address => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}");

    public string ConnectionString => Address + ",connectTimeout=1000";

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo(
            RedisCli.Program("redis-server"),
            [.. arguments, "--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", .. arguments is [] ? ["--save", "", "--appendonly", "no"] : Array.Empty<string>()])
        {
            RedirectStandardOutput = true,
        };
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                ready.TrySetException(new InvalidOperationException("redis-server ended before it was ready."));
            }
            else if (ReadyWords.Any(words => line.Data.Contains(words, StringComparison.Ordinal)))
            {
                ready.TrySetResult();
            }
        };
        _process.Start();
        _process.BeginOutputReadLine();
        try
        {
            await ready.Task.WaitAsync(TestContext.Current.CancellationToken);
        }
        catch
        {
            // A test that fails to begin is not disposed of.
            await KillAsync();
            throw;
        }
    }

    /// <summary>Kills it, as a crash would.</summary>
    public async Task KillAsync()
    {
        if (_process is { } process)
        {
            _process = null;
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    public async ValueTask DisposeAsync() => await KillAsync();
}

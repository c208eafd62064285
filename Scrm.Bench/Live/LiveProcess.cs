using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace Scrm.Bench.Live;

/// <summary>A process on this machine, ended with the run: the host in one of its roles, or the Redis between them.</summary>
internal sealed class LiveProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly Process _process;

    private LiveProcess(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>Starts the host and returns once it is ready.</summary>
    public static async Task<LiveProcess> HostAsync(string folder, string roles, IReadOnlyDictionary<string, string> settings)
    {
        var port = FreePort();
        var program = typeof(LiveProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "HostProgram").Value!;
        var start = new ProcessStartInfo("dotnet", [Path.GetFullPath(program)]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["Urls"] = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Scrm__DataDirectory"] = folder;
        start.Environment["Scrm__Demo"] = "false";
        start.Environment["Scrm__Roles"] = roles;
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        var host = Start(start, port);
        await host.ReadyAsync();
        return host;
    }

    /// <summary>A Redis server without persistence; null where there is none on the PATH.</summary>
    public static LiveProcess? Redis()
    {
        var path = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "redis-server")).FirstOrDefault(File.Exists);
        var port = FreePort();
        string[] arguments = ["--port", port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
        return path is null ? null : Start(new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true }, port);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static LiveProcess Start(ProcessStartInfo start, int port)
    {
        var process = Process.Start(start)!;

        // What it says is read, so that it never waits for a reader.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new LiveProcess(process, port);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience && !_process.HasExited; await Task.Delay(100))
        {
            try
            {
                using var answer = await http.GetAsync("/health/ready");
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (Exception away) when (away is HttpRequestException or TaskCanceledException)
            {
                // Not yet.
            }
        }

        throw new InvalidOperationException("A process of the host never became ready.");
    }
}

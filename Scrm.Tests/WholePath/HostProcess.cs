using System.Diagnostics;
using System.Globalization;
using System.Text;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.WholePath;

/// <summary>The host as a process of its own, with the demo, on a free port and a data directory that outlives it.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    public const string Password = "a-demo-password";
    private readonly Process _process;
    private readonly StringBuilder _output;

    private HostProcess(Process process, StringBuilder output, Uri address)
    {
        (_process, _output, Address) = (process, output, address);
        Http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    /// <summary>What the process printed so far.</summary>
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

    public static string NewDataDirectory() => Directory.CreateTempSubdirectory("scrm-test-").FullName;

    /// <summary>Starts the host and returns once it is ready.</summary>
    public static async Task<HostProcess> StartAsync(
        string dataDirectory, IReadOnlyDictionary<string, string>? settings = null, int? port = null)
    {
        var address = new Uri($"http://127.0.0.1:{port ?? FreePorts.Take()}");
        var start = new ProcessStartInfo("dotnet", [Repository.HostProgram])
        {
            WorkingDirectory = dataDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Urls"] = address.ToString();
        start.Environment["Scrm__DataDirectory"] = dataDirectory;
        start.Environment["Scrm__Demo__Password"] = Password;
        foreach (var (key, value) in settings ?? new Dictionary<string, string>())
        {
            start.Environment[key] = value;
        }

        var output = new StringBuilder();
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var host = new HostProcess(process, output, address);
        await host.ReadyAsync();
        return host;
    }

    /// <summary>Ends the process the hard way, as kill -9 does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks the process to leave, as a supervisor does; its exit code comes once it has.</summary>
    public async Task<int> LeaveAsync()
    {
        using var signal = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await signal.WaitForExitAsync();
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        Http.Dispose();
        _process.Dispose();
    }

    private static void Keep(StringBuilder output, string? line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }

    private async Task ReadyAsync()
    {
        await Eventually.TrueAsync(
            async () =>
            {
                if (_process.HasExited)
                {
                    throw new InvalidOperationException($"The host ended with {_process.ExitCode}: {Output}");
                }

                try
                {
                    using var answer = await Http.GetAsync("/health/ready");
                    return answer.IsSuccessStatusCode;
                }
                catch (HttpRequestException)
                {
                    return false;
                }
            },
            () => $"the host is ready: {Output}",
            TimeSpan.FromSeconds(60));
    }
}

using System.ComponentModel;
using System.Diagnostics;

namespace Scrm.Tests.Browser;

/// <summary>Runs a program of the machine (npm, node, a browser) to its end, within a time.</summary>
internal static class Tool
{
    /// <summary>How a program ended and what it printed; <c>Exit</c> is null where there is no such program or it took too long.</summary>
    internal sealed record Ended(int? Exit, string Output);

    public static async Task<Ended> RunAsync(string directory, TimeSpan patience, string program, params string[] arguments)
    {
        // On Windows npm is a script, which only the shell starts.
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd.exe", ["/c", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = directory;
        start.RedirectStandardOutput = start.RedirectStandardError = start.RedirectStandardInput = true;
        // Plain text in the report.
        start.Environment["NO_COLOR"] = "1";
        start.Environment["CI"] = "1";
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception refused)
        {
            return new Ended(null, $"{program}: {refused.Message}");
        }

        process.StandardInput.Close();
        using var patient = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patient.CancelAfter(patience);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(patient.Token);
            return new Ended(process.ExitCode, $"{await output}{await errors}".Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new Ended(null, $"{program} took longer than {patience}. {await output}{await errors}");
        }
    }
}

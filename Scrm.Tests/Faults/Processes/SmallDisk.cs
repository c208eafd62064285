using System.Diagnostics;

namespace Scrm.Tests.Faults.Processes;

/// <summary>A file system of a few megabytes in memory, to be filled up.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private SmallDisk(string path) => Path = path;

    public string Path { get; }

    /// <summary>Null where this user may not mount.</summary>
    public static async Task<SmallDisk?> TryMountAsync(string path, int megabytes)
    {
        System.IO.Directory.CreateDirectory(path);
        return await RunAsync("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", path) == 0 ? new SmallDisk(path) : null;
    }

    /// <summary>Leaves not one byte free.</summary>
    public async Task FillAsync()
    {
        await using var file = File.Create(System.IO.Path.Combine(Path, "ballast"));
        var piece = new byte[4096];
        try
        {
            while (true)
            {
                await file.WriteAsync(piece);
                await file.FlushAsync();
            }
        }
        catch (IOException)
        {
            // Full: that is the point.
        }
    }

    public void Free() => File.Delete(System.IO.Path.Combine(Path, "ballast"));

    public async ValueTask DisposeAsync() => await RunAsync("umount", "-l", Path);

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}

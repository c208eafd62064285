namespace Scrm.Storage.Spool;

/// <summary>The files of all processes: one's own, made when first needed, and those of processes that ended.</summary>
internal sealed class SpoolFolder(string folder, string instanceId) : IDisposable
{
    private const string Extension = ".spool";
    private readonly List<SpoolFile> _left = [];
    private SpoolFile? _own;

    /// <summary>The file this process adds to.</summary>
    public SpoolFile Own
    {
        get
        {
            if (_own is null)
            {
                MakeFolder();
                _own = SpoolFile.Create(OwnPath);
            }

            return _own;
        }
    }

    /// <summary>The file with the oldest message, or null when there is none.</summary>
    public SpoolFile? Oldest => _left.FirstOrDefault() ?? (_own is { Count: > 0 } own ? own : null);

    /// <summary>Bytes all of them take on the disk.</summary>
    public long Length => (_own?.Length ?? 0) + _left.Sum(file => file.Length);

    private string OwnPath => Path.Combine(folder, instanceId + Extension);

    /// <summary>Takes over what ended processes left, the oldest first; how many messages that brought.</summary>
    public int TakeOver()
    {
        if (!Directory.Exists(folder))
        {
            return 0;
        }

        var brought = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Extension).Order(StringComparer.Ordinal))
        {
            if (path == OwnPath || _left.Exists(file => file.Path == path) || SpoolFile.TryTakeOver(path) is not { } file)
            {
                continue;
            }

            if (file.Count == 0)
            {
                file.Dispose();
                continue;
            }

            brought += file.Count;
            _left.Add(file);
        }

        return brought;
    }

    /// <summary>Lets go of an ended process's file that is empty now.</summary>
    public void Forget(SpoolFile file)
    {
        if (file != _own && file.Count == 0 && _left.Remove(file))
        {
            file.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _left.ForEach(file => file.Dispose());
        _own?.Dispose();
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            // What customers said is nobody else's on this machine.
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}

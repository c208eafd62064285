using System.Text;
using Scrm.Storage.Documents;
using Scrm.Storage.Files;

namespace Scrm.Storage.Moving.JsonLines;

/// <summary>
/// A new file of records. Until all is in it and was read again it has another name (<c>….part</c>), with a note beside it of how far it is.
/// </summary>
internal sealed class DumpWriter(string path, DumpHead head) : IMoveTarget
{
    private readonly string _part = path + ".part";
    private readonly string _note = path + ".part.json";
    private FileStream? _file;
    private DumpReader? _written;
    private Tally _kind = new();

    /// <inheritdoc/>
    public async Task<MoveMark?> MarkAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(path))
        {
            throw new MoveRefusedException($"文件 {path} 已存在：请换一个名字。", $"The file {path} is there already: take another name.");
        }

        if (!File.Exists(_part) || !File.Exists(_note))
        {
            return null;
        }

        var mark = MoveMark.Read(await File.ReadAllTextAsync(_note, cancellationToken));
        using var lines = new LineReader(_part);
        var begun = Json.Read<DumpHead>(lines.Next()!);

        // Another store, another moment or other secrets: what was begun is of no use.
        return begun with { MadeAt = head.MadeAt } == head ? mark : null;
    }

    /// <inheritdoc/>
    public Task<string?> FilledAsync(CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    /// <inheritdoc/>
    public async Task WriteAsync(string kind, IReadOnlyList<string> records, MoveMark mark, CancellationToken cancellationToken)
    {
        if (_file is null)
        {
            await BeginAsync(cancellationToken);
        }

        var text = new StringBuilder();
        foreach (var record in records)
        {
            _kind.Add(record);
            text.Append(DumpLine.Of(kind, record)).Append('\n');
        }

        if (mark.After is null)
        {
            text.Append(DumpLine.End(kind, _kind)).Append('\n');
            _kind = new Tally();
        }

        await _file!.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken);
        _file.Flush(flushToDisk: true);
        await DurableFile.ReplaceAsync(_note, (mark with { Length = _file.Length }).Write(), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IMoveSource> WrittenAsync(CancellationToken cancellationToken)
    {
        if (_file is null)
        {
            await BeginAsync(cancellationToken);
        }

        var mark = MoveMark.Read(await File.ReadAllTextAsync(_note, cancellationToken));
        _file!.SetLength(mark.Length);
        _file.Position = mark.Length;
        var end = DumpLine.EndOfAll(mark.Tallies.Values.Sum(one => Tally.Of(one).Count)) + "\n";
        await _file.WriteAsync(Encoding.UTF8.GetBytes(end), cancellationToken);
        _file.Flush(flushToDisk: true);
        await _file.DisposeAsync();
        return _written = new DumpReader(_part, head.Schema);
    }

    /// <inheritdoc/>
    public async Task FinishAsync(MoveMark mark, CancellationToken cancellationToken)
    {
        await (_written?.DisposeAsync() ?? ValueTask.CompletedTask);
        File.Move(_part, path);
        File.Delete(_note);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await (_written?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_file?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    // What was written behind the last note is written again.
    private async Task BeginAsync(CancellationToken cancellationToken)
    {
        var before = await MarkAsync(cancellationToken);
        if (before is null)
        {
            _file = new FileStream(_part, FileMode.Create, FileAccess.Write, FileShare.Read);
            Private(_part);
            await _file.WriteAsync(Encoding.UTF8.GetBytes(Json.Write(head) + "\n"), cancellationToken);
            return;
        }

        _file = new FileStream(_part, FileMode.Open, FileAccess.Write, FileShare.Read);
        _file.SetLength(before.Length);
        _file.Position = before.Length;
        if (before is { Kind: { } kind, After: not null })
        {
            _kind = Tally.Of(before.Tallies[kind]);
        }
    }

    private static void Private(string file)
    {
        // What customers said is nobody else's on this machine.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}

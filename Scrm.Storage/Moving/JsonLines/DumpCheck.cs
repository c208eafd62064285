using System.Text.Json;
using Scrm.Storage.Documents;

namespace Scrm.Storage.Moving.JsonLines;

/// <summary>Reads a whole file of records before anything of it is used: what is damaged is named by its line.</summary>
internal static class DumpCheck
{
    /// <summary>The file's head, and where the records of each kind begin and how many there are.</summary>
    /// <exception cref="MoveRefusedException">It is not whole, not ours, or of a newer program.</exception>
    public static (DumpHead Head, IReadOnlyDictionary<string, (LinePlace Place, long Count)> Kinds) Run(string path, long schema)
    {
        using var lines = new LineReader(path);
        var head = Head(lines.Next(), schema);
        Dictionary<string, (LinePlace, long)> kinds = [];
        var (begin, tally, all) = (lines.Place, new Tally(), 0L);
        while (true)
        {
            var number = lines.Place.Number;
            var line = lines.Next() is { } text ? DumpLine.Read(text) ?? throw Damaged(number) : throw Cut(number);
            if (line.Kind is null)
            {
                return line.Count == all && lines.Next() is null ? (head, kinds) : throw Damaged(number);
            }

            if (line.Record is { } record && Kinds.All.Contains(line.Kind))
            {
                tally.Add(record);
                continue;
            }

            if (line.Count != tally.Count || line.Hash != tally.Hash || !Kinds.All.Contains(line.Kind) || !kinds.TryAdd(line.Kind, (begin, tally.Count)))
            {
                throw Missing(line.Kind, begin.Number, number);
            }

            all += tally.Count;
            (begin, tally) = (lines.Place, new Tally());
        }
    }

    private static DumpHead Head(string? line, long schema)
    {
        DumpHead? head = null;
        try
        {
            head = line is null ? null : Json.Read<DumpHead>(line);
        }
        catch (JsonException)
        {
            // Said below, with what to do.
        }

        if (head is not { ScrmExport: > 0 })
        {
            throw new MoveRefusedException("第 1 行：这不是 Scrm 的导出文件。", "Line 1: this is no export of Scrm.");
        }

        return head.ScrmExport <= Kinds.Format && head.Schema <= schema ? head : throw new MoveRefusedException(
            $"导出文件的格式是 {head.ScrmExport}，数据版本 {head.Schema}；本程序只认识到 {Kinds.Format} 和 {schema}：请用更新的 Scrm 导入。",
            $"The export has format {head.ScrmExport} and data of version {head.Schema}; this program knows up to {Kinds.Format} and {schema}: import it with a newer Scrm.");
    }

    private static MoveRefusedException Damaged(long number) => new(
        $"第 {number} 行已损坏，什么都没有导入。", $"Line {number} is damaged; nothing was imported.");

    private static MoveRefusedException Cut(long number) => new(
        $"文件在第 {number} 行之前中断，没有结尾，什么都没有导入。", $"The file ends before line {number} without its last line; nothing was imported.");

    private static MoveRefusedException Missing(string kind, long first, long last) => new(
        $"第 {first} 到 {last} 行：{kind} 的记录与写出时不符（有缺少、重复或多出的），什么都没有导入。",
        $"Lines {first} to {last}: the records of {kind} are not those that were written (some are missing, doubled or added); nothing was imported.");
}

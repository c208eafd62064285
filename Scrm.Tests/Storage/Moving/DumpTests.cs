using Scrm.Storage.Moving;
using Scrm.Storage.Moving.JsonLines;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Moving;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Storage.Moving;

/// <summary>A file of records, damaged in every way there is.</summary>
public sealed class DumpTests : IAsyncLifetime
{
    private const int Schema = 100;
    private readonly string _folder = Directory.CreateTempSubdirectory("scrm-dump-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Dump => Path.Combine(_folder, "dump.jsonl");

    [Fact]
    public void A_whole_file_is_taken_and_tells_how_many_there_are()
    {
        var (head, kinds) = DumpCheck.Run(Dump, Schema);
        Assert.Equal((Kinds.Format, "leftOut"), (head.ScrmExport, head.Secrets));
        Assert.Equal(Kinds.All, kinds.Keys);
        Assert.Equal(2, kinds["message"].Count);
    }

    [Fact]
    public void An_altered_record_is_named_by_its_line()
    {
        var lines = File.ReadAllLines(Dump);
        var place = Array.FindIndex(lines, line => line.Contains("我要退款", StringComparison.Ordinal));
        lines[place] = lines[place].Replace("我要退款", "我不退款", StringComparison.Ordinal);
        Refused(lines, $"Line {place + 1} is damaged");
    }

    [Fact]
    public void A_line_that_is_no_json_is_named()
    {
        var lines = File.ReadAllLines(Dump);
        lines[6] = lines[6][..^3];
        Refused(lines, "Line 7 is damaged");
    }

    [Fact]
    public void A_missing_and_a_doubled_line_are_noticed_where_their_kind_ends()
    {
        var lines = File.ReadAllLines(Dump).ToList();
        var place = lines.FindIndex(line => line.StartsWith("""{"kind":"message","hash":""", StringComparison.Ordinal));
        Refused([.. lines[..place], .. lines[(place + 1)..]], "the records of message");
        Refused([.. lines[..place], lines[place], .. lines[place..]], "the records of message");
    }

    [Fact]
    public void A_file_that_ends_too_early_is_refused()
    {
        var lines = File.ReadAllLines(Dump);
        Refused(lines[..^1], $"before line {lines.Length}");
        Refused(lines[..^5], "without its last line");
    }

    [Fact]
    public void A_file_of_a_newer_program_or_of_another_is_refused()
    {
        var lines = File.ReadAllLines(Dump);
        Refused([lines[0].Replace("\"scrmExport\":1", "\"scrmExport\":2", StringComparison.Ordinal), .. lines[1..]], "newer Scrm");
        Refused([lines[0].Replace("\"schema\":100", "\"schema\":101", StringComparison.Ordinal), .. lines[1..]], "newer Scrm");
        Refused(["""{"hello":1}""", .. lines[1..]], "no export of Scrm");
        Refused(["hello"], "no export of Scrm");
    }

    public async ValueTask InitializeAsync()
    {
        await using var store = new SqliteMoving(new SqliteSettings(Path.Combine(_folder, "scrm.db")));
        await store.CreateAsync(Token);
        foreach (var kind in Kinds.All)
        {
            await store.WriteAsync(kind, SampleRecords.Of(kind), new MoveMark("here", "1", kind, null, new Dictionary<string, string>()), Token);
        }

        var clock = new FakeClock();
        await using var file = new DumpWriter(Dump, new DumpHead(Kinds.Format, Schema, "sqlite", clock.GetUtcNow(), "leftOut"));
        Assert.Empty((await new Move(store, file, clock, _ => { }).RunAsync(Token)).Wrong);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private void Refused(IReadOnlyList<string> lines, string why)
    {
        var file = Path.Combine(_folder, "damaged.jsonl");
        File.WriteAllLines(file, lines);
        Assert.Contains(why, Assert.Throws<MoveRefusedException>(() => DumpCheck.Run(file, Schema)).Message, StringComparison.Ordinal);
    }
}

using System.Text.Json;
using Scrm.Host.Commands;
using Scrm.Storage;
using Scrm.Storage.Moving;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Moving;
using Scrm.Tests.Storage.Moving;

namespace Scrm.Tests.Commands;

/// <summary>What the commands say and answer when all is well, and when it is not.</summary>
public sealed class MoveCommandsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scrm-commands-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _messages = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_key_a_file_holds_no_secret_and_is_taken_all_the_same()
    {
        await FillAsync("from");
        Assert.Equal(0, await new ExportCommand(_output, _messages).RunAsync(["--to", _folder, "--json", "--Scrm:DataDirectory", Data("from")]));
        Assert.Contains("No --key", _messages.ToString(), StringComparison.Ordinal);
        var text = await File.ReadAllTextAsync(Dump, Token);
        Assert.DoesNotContain("hush", text, StringComparison.Ordinal);
        Assert.Contains("我要退款", text, StringComparison.Ordinal);

        Assert.Equal(0, await new ImportCommand(_output, _messages).RunAsync(["--from", _folder, "--json", "--Scrm:DataDirectory", Data("to")]));
        var report = JsonDocument.Parse(_output.ToString().Split('\n')[1]).RootElement;
        Assert.Equal(("done", 0, 2), (
            report.GetProperty("state").GetString(),
            report.GetProperty("kinds").GetProperty("account").GetProperty("count").GetInt32(),
            report.GetProperty("kinds").GetProperty("message").GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task A_damaged_line_is_named_and_no_store_is_made()
    {
        await FillAsync("from");
        await new ExportCommand(_output, _messages).RunAsync(["--to", _folder, "--Scrm:DataDirectory", Data("from")]);
        await File.WriteAllTextAsync(Dump, (await File.ReadAllTextAsync(Dump, Token)).Replace("好的", "不好", StringComparison.Ordinal), Token);

        Assert.Equal(1, await new ImportCommand(_output, _messages).RunAsync(["--from", Dump, "--Scrm:DataDirectory", Data("to")]));

        Assert.Matches("Line [0-9]+ is damaged", _messages.ToString());
        Assert.False(Directory.Exists(Data("to")));
    }

    [Fact]
    public async Task Another_key_is_refused_and_named()
    {
        await FillAsync("from");
        var (key, other) = (Path.Combine(_folder, "key"), Path.Combine(_folder, "other"));
        await File.WriteAllTextAsync(key, Convert.ToBase64String(new byte[32]), Token);
        await File.WriteAllTextAsync(other, Convert.ToBase64String([.. Enumerable.Repeat((byte)1, 32)]), Token);
        await new ExportCommand(_output, _messages).RunAsync(["--to", Dump, "--key", key, "--Scrm:DataDirectory", Data("from")]);

        Assert.Equal(1, await new ImportCommand(_output, _messages).RunAsync(["--from", Dump, "--key", other, "--Scrm:DataDirectory", Data("to")]));
        Assert.Contains("--without-secrets", _messages.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await new ImportCommand(_output, _messages).RunAsync(["--from", Dump, "--without-secrets", "--Scrm:DataDirectory", Data("to")]));
    }

    [Fact]
    public async Task To_mongo_this_build_says_how_to_build_or_asks_for_the_server()
    {
        await FillAsync("from");
        Assert.Equal(1, await new MigrateCommand(_output, _messages).RunAsync(["--to", "mongo", "--Scrm:DataDirectory", Data("from")]));
        Assert.Contains(IStoreDriver.Find() is null ? "-p:ScrmDrivers=true" : "ConnectionStrings:Mongo", _messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_said_is_asked_for()
    {
        Assert.Equal(2, await new MigrateCommand(_output, _messages).RunAsync(["--to", "nowhere"]));
        Assert.Equal(2, await new ExportCommand(_output, _messages).RunAsync(["--json"]));
        Assert.Equal(2, await new ImportCommand(_output, _messages).RunAsync([]));
        Assert.Equal(1, await new ImportCommand(_output, _messages).RunAsync(["--from", Path.Combine(_folder, "none"), "--Scrm:DataDirectory", Data("to")]));
        Assert.Equal(1, await new ExportCommand(_output, _messages).RunAsync(["--to", Dump, "--Scrm:DataDirectory", Data("none")]));
    }

    public void Dispose()
    {
        _output.Dispose();
        _messages.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string Dump => Path.Combine(_folder, "scrm.jsonl");

    private string Data(string name) => Path.Combine(_folder, name);

    private async Task FillAsync(string name)
    {
        await using var store = new SqliteMoving(new SqliteSettings(Path.Combine(Data(name), "scrm.db")));
        await store.CreateAsync(Token);
        foreach (var kind in Kinds.All)
        {
            var mark = new MoveMark("here", "1", kind, null, new Dictionary<string, string>()) { FinishedAt = DateTimeOffset.UnixEpoch };
            await store.WriteAsync(kind, [.. SampleRecords.Of(kind).Select(Canonical.Of)], mark, Token);
        }
    }
}

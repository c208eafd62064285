using System.Text.Json;
using Scrm.Host.Commands;
using Scrm.Storage.Sqlite.Contacts;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Commands;

public sealed class RebuildCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scrm-rebuild-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _messages = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_is_rebuilt_and_told_in_one_json_object()
    {
        using (var store = new SqliteStore(new SqliteSettings(Path.Combine(_folder, "scrm.db"))))
        {
            await store.OpenAsync(Token);
            var contacts = new SqliteContactStore(store);
            await contacts.SaveAsync(Sample.Contact("p1"), 0, Token);
            await contacts.SaveAsync(Sample.Contact("p2"), 0, Token);
        }

        Assert.Equal(0, await RunAsync("personas", "--json", "--Scrm:DataDirectory", _folder));

        var report = JsonDocument.Parse(_output.ToString()).RootElement;
        Assert.Equal((2, 2), (report.GetProperty("contacts").GetInt32(), report.GetProperty("rebuilt").GetInt32()));
        Assert.Equal(JsonValueKind.Null, report.GetProperty("resumedAfter").ValueKind);
        Assert.Contains("2 of 2", _messages.ToString(), StringComparison.Ordinal);
        using var reopened = new SqliteStore(new SqliteSettings(Path.Combine(_folder, "scrm.db")));
        await reopened.OpenAsync(Token);
        Assert.NotNull((await new SqliteContactStore(reopened).PersonaAsync("p1", Token))?.Stage);
    }

    [Fact]
    public async Task What_cannot_be_rebuilt_is_refused_with_the_usage()
    {
        Assert.Equal(2, await RunAsync("everything"));
        Assert.Contains("rebuild personas", _messages.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _output.Dispose();
        _messages.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Task<int> RunAsync(params string[] arguments) => new RebuildCommand(_output, _messages).RunAsync(arguments);
}

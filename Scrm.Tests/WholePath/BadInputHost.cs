using Microsoft.Data.Sqlite;

namespace Scrm.Tests.WholePath;

/// <summary>A gateway with one plain inbox from settings, and a look into its store from outside.</summary>
public sealed class BadInputHost : IAsyncLifetime
{
    public const string Token = "aTokenForTests";
    private readonly string _directory = HostProcess.NewDataDirectory();
    private HostProcess? _host;

    internal HttpClient Http => _host!.Http;

    public async ValueTask InitializeAsync() => _host = await HostProcess.StartAsync(_directory, new Dictionary<string, string>
    {
        ["Scrm__Demo"] = "false",
        ["Scrm__Roles"] = "bot",
        ["Scrm__Inboxes__0__Id"] = "plain",
        ["Scrm__Inboxes__0__Channel"] = "wechat",
        ["Scrm__Inboxes__0__Settings__AppId"] = "wx0000000000000001",
        ["Scrm__Inboxes__0__Settings__AppSecret"] = "none",
        ["Scrm__Inboxes__0__Settings__Token"] = Token,
        ["Scrm__Inboxes__0__Settings__Mode"] = "plain",
        ["Scrm__Inboxes__0__Settings__AccountId"] = "gh_plain",
        ["Scrm__Inboxes__0__Settings__ApiBaseUrl"] = "http://127.0.0.1:9/",
    });

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }
    }

    /// <summary>How many messages were ever stored.</summary>
    internal async Task<long> ReceiptsAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_directory, "scrm.db")};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM receipts";
        return (long)(await command.ExecuteScalarAsync())!;
    }
}

using Microsoft.Data.Sqlite;
using Scrm.Tests.Faults.Customers;

namespace Scrm.Tests.Faults.Checks;

/// <summary>The checker finds each kind of broken promise; a rig that sees nothing proves nothing.</summary>
public sealed class CheckerTests : IDisposable
{
    private static readonly Said[] Twice = [new(1, "one", "r1", Acked: true), new(2, "two", "r2", Acked: true)];
    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("scrm-check-").FullName, "scrm.db");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    [Fact]
    public async Task What_is_as_it_should_be_breaks_nothing() =>
        Assert.Empty((await CheckAsync("in one|bot r1 sent|in two|bot r2 sent", "r1,r2")).Broken);

    [Theory]
    [InlineData("in one|bot r1 sent", "r1", "'two' was acknowledged and is in no transcript")]
    [InlineData("in one|in one|bot r1 sent|in two|bot r2 sent", "r1,r2", "'one' stands 2 times in the transcript")]
    [InlineData("in two|bot r2 sent|in one|bot r1 sent", "r2,r1", "on the transcript 1 stands after 2")]
    [InlineData("in one|bot r1 sent|in two", "r1", "'two' has no answer")]
    [InlineData("in one|bot r1 sent|bot r1 sent|in two|bot r2 sent", "r1,r1,r2", "'one' was answered 2 times")]
    [InlineData("in one|bot r1 sent|in two|bot r2 sent", "r1,r2,r2", "'r2' arrived 2 times")]
    [InlineData("in one|bot r1 sent|in two|bot r2 sent", "r2,r1", "on the phone 0 stands after 1")]
    [InlineData("in one|bot r1 sent|in two|bot r2 sent", "r1", "'r2' is sent and never arrived")]
    [InlineData("in one|bot r1 sent|in two|bot r2 failed", "r1,r2", "'r2' failed, and yet it arrived")]
    [InlineData("in one|bot r1 sent|in two|bot r2 pending", "r1", "'r2' is still pending")]
    [InlineData("in one|bot r1 sent|in two|bot r2 sent", "r1,r2,r9", "'r9' arrived and is in no transcript")]
    public async Task A_broken_promise_is_found(string transcript, string phone, string problem) =>
        Assert.Contains((await CheckAsync(transcript, phone)).Broken, broken => broken.EndsWith(problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("r1@api,a1@api,a2@api,a3@api,a4@api", 0)]
    [InlineData("r1,a1@api,a2@api,a3@api,a4@api", 1)]
    [InlineData("r1,a1,a2,a3,a4", 1)]
    public async Task Silence_is_right_only_where_the_quota_is_used(string phone, int broken) => Assert.Equal(
        broken, (await CheckAsync("in one|bot r1 sent|bot a1 sent|bot a2 sent|bot a3 sent|bot a4 sent|in two", phone)).Broken.Count);

    [Theory]
    [InlineData("r1,r2")]
    [InlineData("r1")]
    public async Task An_uncertain_reply_may_have_arrived_or_not(string phone) =>
        Assert.Empty((await CheckAsync("in one|bot r1 sent|in two|bot r2 uncertain", phone)).Broken);

    [Theory]
    [InlineData("in one|bot r1 sent", "r1")]
    [InlineData("in one|bot r1 sent|in two|bot r2 sent", "r1,r2")]
    [InlineData("in two|bot r2 sent|in one|bot r1 sent", "r2,r1")]
    public async Task What_the_platform_gave_up_may_come_late_or_never(string transcript, string phone) =>
        Assert.Empty((await CheckAsync(transcript, phone, said: [Twice[0], Twice[1] with { Acked = false }])).Broken);

    [Fact]
    public async Task A_version_written_twice_is_found() =>
        Assert.Contains((await CheckAsync("in one|bot r1 sent|in two|bot r2 sent", "r1,r2", version: 5)).Broken, broken => broken.StartsWith("conversation c", StringComparison.Ordinal));

    private async Task<Tally> CheckAsync(string transcript, string phone, int version = 1, Said[]? said = null)
    {
        await using var connection = new SqliteConnection($"Data Source={_path};Pooling=False");
        await connection.OpenAsync();
        await RunAsync(
            connection,
            $"""
            CREATE TABLE contact_identities (external_id, contact_id); INSERT INTO contact_identities VALUES ('p', 'k');
            CREATE TABLE conversations (row INTEGER PRIMARY KEY, id, contact_id, version); INSERT INTO conversations VALUES (1, 'c', 'k', {version});
            CREATE TABLE changes (conversation_id, kind); INSERT INTO changes VALUES ('c', 'conversation');
            CREATE TABLE messages (id, conversation_id, seq, body);
            """);
        var seq = 0;
        foreach (var line in transcript.Split('|').Select(line => line.Split(' ')))
        {
            var (direction, author) = line[0] == "in" ? ("in", "contact") : ("out", line[0]);
            var delivery = line.Length > 2 ? $", \"delivery\": \"{line[2]}\"" : "";
            await RunAsync(
                connection,
                $$"""INSERT INTO messages VALUES ('m{{++seq}}', 'c', {{seq}}, '{"direction": "{{direction}}", "author": {"kind": "{{author}}"}, "content": {"text": "{{line[1]}}"}{{delivery}}}')""");
        }

        var chat = phone.Split(',').Select(words => words.Split('@'))
            .Select((words, n) => new ChatLine(n, n, "in", "text", words[0], words.Length > 1 ? words[1] : "passive", null)).ToList();
        return await new Checker(new StoreReader(_path)).CheckAsync([new Heard("p", said ?? Twice, chat)]);
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}

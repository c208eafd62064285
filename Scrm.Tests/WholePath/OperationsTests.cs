using System.Net;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Scrm.Tests.WholePath;

/// <summary>What a supervisor sees of messages whose turns failed, and does about them.</summary>
public sealed class OperationsTests
{
    private const string Body = """
        {"inboxId":"demo","channel":"wechat","dedupeKey":"KEY","externalId":"oDead","content":{"type":"text","text":"WORDS"},"sentAt":"2026-03-02T12:00:00+00:00"}
        """;

    [Fact]
    public async Task Dead_letters_are_seen_without_their_text_replayed_or_let_go()
    {
        var directory = HostProcess.NewDataDirectory();
        await using var host = await HostProcess.StartAsync(directory);
        await ParkAsync(directory, "d1", "起死回生");
        await ParkAsync(directory, "d2", "随风而去");
        using (var agent = await Staff.SignInAsync(host))
        using (var refused = await agent.Http.GetAsync("/api/operations/dead-letters"))
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        }

        using var supervisor = await Staff.SignInAsync(host, "wang");
        var letters = await LettersAsync(supervisor);
        Assert.Equal(2, letters.Count);
        Assert.All(letters, letter => Assert.Equal("FormatException", letter.GetProperty("reason").GetString()));
        Assert.DoesNotContain("起死回生", letters[1].GetRawText(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, await PostAsync(supervisor, letters[1], "replay"));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(supervisor, letters[1], "replay"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(supervisor, letters[0], "discard"));
        Assert.Empty(await LettersAsync(supervisor));
        await supervisor.ConversationAsync("起死回生");
        Assert.True((await supervisor.GetAsync("/api/operations/outbox")).GetArrayLength() <= 1);
    }

    private static async Task<IReadOnlyList<JsonElement>> LettersAsync(Staff staff) =>
        [.. (await staff.GetAsync("/api/operations/dead-letters")).GetProperty("items").EnumerateArray()];

    private static async Task<HttpStatusCode> PostAsync(Staff staff, JsonElement letter, string what)
    {
        using var answer = await staff.Http.PostAsync($"/api/operations/dead-letters/{letter.GetProperty("id").GetString()}/{what}", null);
        return answer.StatusCode;
    }

    private static async Task ParkAsync(string directory, string key, string words)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(directory, "scrm.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO receipts (inbox_id, dedupe_key, external_id, received_at, status, attempts, last_error, body)
            VALUES ('demo', @key, 'oDead', 0, 'parked', 5, 'FormatException', @body)
            """;
        command.Parameters.AddWithValue("@key", key);
        command.Parameters.AddWithValue("@body", Body.Replace("KEY", key, StringComparison.Ordinal).Replace("WORDS", words, StringComparison.Ordinal));
        await command.ExecuteNonQueryAsync();
    }
}

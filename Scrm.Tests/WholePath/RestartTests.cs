namespace Scrm.Tests.WholePath;

/// <summary>Ended the hard way and started again: nothing is missing.</summary>
public sealed class RestartTests
{
    [Fact]
    public async Task After_kill_everything_said_is_still_there()
    {
        var directory = HostProcess.NewDataDirectory();
        string conversation;
        string before;
        await using (var host = await HostProcess.StartAsync(directory))
        {
            var phone = new Phone(host.Http, "oRestart1");
            await phone.FollowAsync();
            await phone.HearsAsync("欢迎");
            await phone.SayAsync("运费怎么算");
            await phone.HearsAsync("包邮");
            await phone.SayAsync("转人工");
            await phone.HearsAsync("转接");
            using var staff = await Staff.SignInAsync(host);
            conversation = await staff.ConversationAsync("运费怎么算");
            await Eventually.TrueAsync(
                async () => (await staff.TranscriptAsync(conversation)).All(m => !m.TryGetProperty("delivery", out var d) || d.GetString() != "pending"),
                () => "every answer's hand-over is written down");
            before = Told(await staff.TranscriptAsync(conversation));
            await host.KillAsync();
        }

        await using var again = await HostProcess.StartAsync(directory);
        using var reader = await Staff.SignInAsync(again);
        Assert.Equal(before, Told(await reader.TranscriptAsync(conversation)));
        Assert.Equal("queue", (await reader.GetAsync($"/api/conversations/{conversation}")).GetProperty("owner").GetProperty("kind").GetString());
    }

    private static string Told(IReadOnlyList<System.Text.Json.JsonElement> transcript) => string.Join('\n', transcript.Select(m => string.Join(
        ' ',
        m.GetProperty("seq").GetInt64(),
        m.GetProperty("direction").GetString(),
        m.TryGetProperty("text", out var text) ? text.GetString() : "-",
        m.TryGetProperty("delivery", out var delivery) ? delivery.GetString() : "-")));
}

using Scrm.Tests.WholePath;

namespace Scrm.Tests.Browser;

/// <summary>The whole product as people see it: a phone and a console in a real browser, before a host that is a process of its own.</summary>
[Collection(nameof(OneAtATime))]
public sealed class StoryTests(OneBrowser browser)
{
    [Fact]
    public Task In_Chinese_a_customer_is_served_by_bot_and_agent_and_nothing_is_lost() => PlayAsync(Script.Chinese);

    [Fact]
    public Task In_English_a_customer_is_served_by_bot_and_agent_and_nothing_is_lost() => PlayAsync(Script.English);

    private async Task PlayAsync(Script script)
    {
        await using var phone = await browser.OpenAsync("phone", script.Language, 1280, 840);
        // Tall enough for all lines: the transcript draws only what is in sight.
        await using var console = await browser.OpenAsync("console", script.Language, 1440, 2600);
        var data = HostProcess.NewDataDirectory();
        var host = await HostProcess.StartAsync(data);
        try
        {
            var story = new Story(script, phone, console);
            await story.BotServesAsync(host.Address);
            await story.AgentTakesOverAsync(host.Address);
            await story.AgentRepliesAsync();
            await story.AgentTagsAsync();
            await story.IsPaintedWhenAskedAsync(host);
            await story.AgentResolvesAsync();
            await story.OutlivesAsync(host.KillAsync, async () => host = await HostProcess.StartAsync(data, port: host.Address.Port));
            await story.GoesOnAsync();
            story.NobodyComplained();
        }
        catch
        {
            await Task.WhenAll(phone.KeepAsync(script.Language), console.KeepAsync(script.Language));
            throw;
        }
        finally
        {
            await host.DisposeAsync();
        }
    }
}

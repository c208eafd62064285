using Scrm.Tests.WholePath;

namespace Scrm.Tests.Browser;

/// <summary>A supervisor makes the bot better, in a real browser, before a host that is a process of its own.</summary>
[Collection(nameof(OneAtATime))]
public sealed class ImproveStoryTests(OneBrowser browser)
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task What_the_bot_could_not_answer_it_answers_once_a_supervisor_has_written_and_published_it(string language)
    {
        // In twenty of twenty-four hours a day behind the company: what customers asked today is there all the same.
        await using var console = await browser.OpenAsync("improve", language, 1280, 900, "Etc/GMT+12");
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        try
        {
            var story = new ImproveStory(host, console, language == "en" ? ImproveScript.English : ImproveScript.Chinese);
            await story.CustomersAskInVainAsync();
            await story.SupervisorFindsThemInOneGroupAsync();
            await story.DraftsReplaysAndPublishesAsync();
            await story.TheBotAnswersAsync();
            await story.TriesAFormAsync();
            console.HasNoComplaints();
        }
        catch
        {
            await console.KeepAsync(language);
            throw;
        }
    }
}

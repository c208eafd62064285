using Scrm.Tests.WholePath;

namespace Scrm.Tests.Browser;

/// <summary>A supervisor's half hour in the review queue, in a real browser, before a host that is a process of its own.</summary>
[Collection(nameof(OneAtATime))]
public sealed class ReviewStoryTests(OneBrowser browser)
{
    [Fact]
    public async Task A_supervisor_keeps_the_tags_true_and_a_rule_that_is_wrong_is_stopped()
    {
        await using var console = await browser.OpenAsync("review", "zh-CN", 1440, 1000);
        await using var host = await HostProcess.StartAsync(
            HostProcess.NewDataDirectory(), new Dictionary<string, string> { ["Scrm__Review__SampleShare"] = "0.5" });
        try
        {
            var story = new ReviewStory(host, console);
            await story.CustomersWriteAsync();
            await story.SupervisorSignsInAsync();
            await ReviewPictures.PaintQueueAsync(console.Page);
            await story.DecidesOneByOneAsync();
            await story.ReviewsTheSampleAsync();
            await story.DecidesByTheDozenAsync();
            await story.FiguresAreThoseOfTheDecisionsAsync();
            await ReviewPictures.PaintFiguresAsync(console.Page);
            await story.RetiresTheRuleAsync();
            await story.PeopleAreAsDecidedAsync();
            console.HasNoComplaints();
        }
        catch
        {
            await console.KeepAsync("zh-CN");
            throw;
        }
    }
}

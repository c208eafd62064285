using Microsoft.Extensions.Logging.Abstractions;
using Scrm.Bot.Background;
using Scrm.Core.Content;
using Scrm.Core.Personas;
using Scrm.Core.Picturing;

namespace Scrm.Tests.Picturing;

/// <summary>People age, and so do their pictures.</summary>
public sealed class PersonaKeeperTests
{
    [Fact]
    public async Task Who_fell_silent_moves_to_the_next_stage_without_doing_anything()
    {
        await using var life = await PersonaLife.BeginAsync(new DateTimeOffset(2026, 3, 1, 4, 0, 0, TimeSpan.Zero));
        await life.MeetAsync();
        await life.SayAsync("i1", MessageContent.OfText("在吗"));
        Assert.Equal(LifecycleStage.New, (await life.PersonaAsync()).Stage!.Stage);
        using var keeper = new PersonaKeeper(
            life.Get<IPersonaStore>(), life.Get<PersonaLibrary>(), life.Get<RefreshPersona>(), life.Clock, NullLogger<PersonaKeeper>.Instance);
        var before = life.Clock.Waiting;
        await keeper.StartAsync(TestContext.Current.CancellationToken);
        await life.Clock.WaitForTimersAsync(before + 1, TestContext.Current.CancellationToken);

        life.Clock.Advance(TimeSpan.FromDays(50));

        await UntilAsync(async () => (await life.PersonaAsync()).Stage!.Stage == LifecycleStage.AtRisk);
        await keeper.StopAsync(TestContext.Current.CancellationToken);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        while (!await holds())
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}

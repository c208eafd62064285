using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Scrm.Bot.RemoteBots;
using Scrm.Core.Foundation;
using Wire = Scrm.Bot.Activities.Activity;

namespace Scrm.Bot.BotBuilder;

/// <summary>Bot Builder's view of our channels: a bot made with it hears our customers and answers them, in this process.</summary>
/// <param name="door">Where what a bot says of itself goes in; fetched late, as the door's own turns ask bots.</param>
/// <param name="ids">Makes ids of what is said.</param>
internal sealed class ScrmAdapter(Func<ConnectorDoor> door, IIdFactory ids) : BotAdapter
{
    /// <summary>Lets a bot take one activity; what it says to it.</summary>
    public async Task<IReadOnlyList<Wire>> TakeAsync(Wire heard, IBot bot, CancellationToken cancellationToken)
    {
        var spoken = await RunAsync(ActivityBridge.ToSdk(heard), bot.OnTurnAsync, cancellationToken);
        return [.. spoken.Select(ActivityBridge.ToWire)];
    }

    /// <summary>The bot speaks of itself in a conversation it keeps a reference of; refused where people have it or it is over.</summary>
    /// <exception cref="InvalidOperationException">The conversation takes nothing of the bot now.</exception>
    public override async Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var ticket = new Uri(reference.ServiceUrl).Segments[^1].Trim('/');
        foreach (var activity in await RunAsync(reference.GetContinuationActivity(), callback, cancellationToken))
        {
            var answer = await door().TakeAsync(reference.Conversation.Id, ticket, ActivityBridge.ToBytes(activity), cancellationToken);
            if (answer.Code is not null)
            {
                throw new InvalidOperationException($"The conversation refused the bot: {answer.Code}.");
            }
        }
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync("", reference, callback, cancellationToken);

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var spoken = turnContext.TurnState.Get<SpokenActivities>();
        foreach (var activity in activities)
        {
            activity.Id ??= ids.New();
            spoken.All.Add(activity);
        }

        return Task.FromResult(activities.Select(a => new ResourceResponse(a.Id)).ToArray());
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What was said stays said on our channels.");

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What was said stays said on our channels.");

    private async Task<IReadOnlyList<Activity>> RunAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        // In the mode in which answers stand in the response the context would keep them to itself.
        activity.DeliveryMode = null;
        using var context = new TurnContext(this, activity);
        var spoken = new SpokenActivities();
        context.TurnState.Add(spoken);
        await RunPipelineAsync(context, callback, cancellationToken);
        return spoken.All;
    }
}

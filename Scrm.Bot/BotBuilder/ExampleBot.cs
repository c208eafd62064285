using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Scrm.Bot.BotBuilder;

/// <summary>Shows what a bot made with Bot Builder does here: greets, remembers, and asks for people. Registered as <c>local:example</c>.</summary>
internal sealed class ExampleBot(ConversationState state) : ActivityHandler
{
    /// <inheritdoc/>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text($"{turnContext.Activity.From.Name}，您好，我是示例机器人。说“人工”可以找同事。"), cancellationToken);

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = turnContext.Activity.Text ?? "";
        if (text.Contains("人工", StringComparison.Ordinal))
        {
            await turnContext.SendActivityAsync(MessageFactory.Text("我请同事来。"), cancellationToken);
            var handoff = EventFactory.CreateHandoffInitiation(turnContext, new { reason = "asked", last = text });
            await turnContext.SendActivityAsync((Activity)handoff, cancellationToken);
            return;
        }

        var count = state.CreateProperty<int>("count");
        var said = await count.GetAsync(turnContext, () => 0, cancellationToken) + 1;
        await count.SetAsync(turnContext, said, cancellationToken);
        await turnContext.SendActivityAsync(MessageFactory.Text(string.Create(CultureInfo.InvariantCulture, $"第 {said} 句：{text}")), cancellationToken);
    }
}

using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Scrm.Bot.BotBuilder;

/// <summary>Bots of one's own in this process.</summary>
public static class LocalBotServices
{
    /// <summary>Adds a bot made with Bot Builder; an inbox whose <c>RemoteBotUrl</c> is <c>local:{name}</c> is answered by it. It may ask for <see cref="ConversationState"/> and <see cref="UserState"/>.</summary>
    public static IServiceCollection AddLocalBot<TBot>(this IServiceCollection services, string name)
        where TBot : class, IBot => services.AddKeyedTransient<IBot, TBot>(name);
}

using Microsoft.Extensions.DependencyInjection;
using Scrm.Bot.Channels;
using Scrm.Bot.Channels.BotFramework;
using Scrm.Bot.Channels.WeChat;
using Scrm.Core.Attachments;
using Scrm.Core.Foundation;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Channels;

/// <summary>Every channel of the gateway, on doubles, found as the gateway finds them: by base class.</summary>
internal static class Adapters
{
    public static IReadOnlyList<Type> Types { get; } =
        [.. typeof(ChannelAdapter).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ChannelAdapter)) && !t.IsAbstract)];

    public static ChannelAdapter Create(Type type)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new FakeClock())
            .AddSingleton<ISharedValues, MemorySharedValues>()
            .AddSingleton<IAttachmentStore, MemoryAttachments>()
            .AddWeChat()
            .AddBotFramework()
            .BuildServiceProvider();
        return (ChannelAdapter)ActivatorUtilities.CreateInstance(services, type);
    }

    /// <summary>The channel's folder: the last part of its namespace.</summary>
    public static string Folder(Type type) =>
        Path.Combine(Repository.Root, "Scrm.Bot", "Channels", type.Namespace!.Split('.')[^1]);
}

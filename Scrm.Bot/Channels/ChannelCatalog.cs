namespace Scrm.Bot.Channels;

/// <summary>All channels of this build, by name.</summary>
internal sealed class ChannelCatalog(IEnumerable<ChannelAdapter> adapters)
{
    private readonly Dictionary<string, ChannelAdapter> _adapters = adapters.ToDictionary(a => a.Channel, StringComparer.Ordinal);

    /// <summary>The adapter of a channel, or null.</summary>
    public ChannelAdapter? Find(string channel) => _adapters.GetValueOrDefault(channel);

    /// <summary>Every class of the build that is a channel.</summary>
    public static IEnumerable<Type> Discover() =>
        typeof(ChannelAdapter).Assembly.GetTypes().Where(t => t is { IsAbstract: false, IsClass: true } && t.IsAssignableTo(typeof(ChannelAdapter)));
}

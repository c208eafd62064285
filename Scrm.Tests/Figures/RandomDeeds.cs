using Scrm.Core.Figures;

namespace Scrm.Tests.Figures;

/// <summary>Deeds of five years, by seed.</summary>
internal static class RandomDeeds
{
    private static readonly string[] Channels = ["wechat", "weibo", "line"];
    private static readonly string?[] Texts = ["你好", "太差了", "什么时候发货", null, ""];

    public static Deed Next(Random random, DateTimeOffset from)
    {
        var kind = (DeedKind)random.Next(Enum.GetValues<DeedKind>().Length);
        var deed = new Deed(kind, from.AddMinutes(random.Next(5 * 365 * 24 * 60)));
        return kind switch
        {
            DeedKind.Message => deed with { Channel = Channels[random.Next(Channels.Length)], Text = Texts[random.Next(Texts.Length)] },
            DeedKind.Order => deed with { Amount = random.Next(-200, 900) },
            _ => deed,
        };
    }
}

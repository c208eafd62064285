using System.Diagnostics.CodeAnalysis;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>What a call of the platform's API brought: a value or a failure.</summary>
internal readonly record struct WeChatAnswer<T>(T? Value, WeChatFailure? Failure)
{
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsOk => Failure is null;

    public static implicit operator WeChatAnswer<T>(T value) => new(value, null);

    public static implicit operator WeChatAnswer<T>(WeChatFailure failure) => new(default, failure);
}

using Scrm.Core.Signals;

namespace Scrm.Core.Tags;

/// <summary>What a person said, did or is, as tag rules see it; unset parts are null.</summary>
/// <param name="Text">Words of a message.</param>
/// <param name="MenuKey">Key of a tapped menu item.</param>
/// <param name="Scene">Scene of a scanned QR code.</param>
/// <param name="SubscribeSource">How the person came to follow, for example <c>ADD_SCENE_QR_CODE</c>, or <c>search</c>.</param>
public sealed record TagSignal(string? Text = null, string? MenuKey = null, string? Scene = null, string? SubscribeSource = null)
{
    /// <summary>A click on a link.</summary>
    public LinkSignal? Link { get; init; }

    /// <summary>An order.</summary>
    public PurchaseSignal? Purchase { get; init; }

    /// <summary>True: the event came to nothing after all, as an order that was given back; what rules saw in it does not hold any more.</summary>
    public bool IsVoid { get; init; }

    /// <summary>The person's facts by name: attributes, imported fields, <c>tier</c>.</summary>
    public IReadOnlyDictionary<string, string>? Fields { get; init; }

    /// <summary>How often and how lately the person is here and buys.</summary>
    public BehaviourFacts? Behaviour { get; init; }

    /// <summary>Answers in a form.</summary>
    public IReadOnlyList<FormAnswer>? Form { get; init; }

    /// <summary>What the message is about.</summary>
    public IReadOnlyList<IntentSignal>? Intents { get; init; }

    /// <summary>What the message made known of the customer's wishes.</summary>
    public IReadOnlyList<WishSignal>? Wishes { get; init; }
}

namespace Scrm.Core.Tags;

/// <summary>What a person said or did, as tag rules see it; unset parts are null.</summary>
/// <param name="Text">Words of a message.</param>
/// <param name="MenuKey">Key of a tapped menu item.</param>
/// <param name="Scene">Scene of a scanned QR code.</param>
/// <param name="SubscribeSource">How the person came to follow, for example <c>ADD_SCENE_QR_CODE</c>, or <c>search</c>.</param>
public sealed record TagSignal(string? Text = null, string? MenuKey = null, string? Scene = null, string? SubscribeSource = null);

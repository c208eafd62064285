using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>In which region an inbox is made. Its id says it, so it never changes. Pure.</summary>
internal static class InboxPlace
{
    /// <summary>The id an inbox has, or will have: a new one that names no region gets the word of the asked or of the first before it.</summary>
    /// <param name="id">As it was asked for.</param>
    /// <param name="region">The region that was asked for; null or empty: none was.</param>
    /// <param name="isThere">An inbox with this id is there.</param>
    /// <param name="regions">Those there are.</param>
    public static Result<string> IdOf(string id, string? region, bool isThere, Regions regions)
    {
        var asked = string.IsNullOrEmpty(region) ? null : region;
        if (asked is not null && !regions.All.Contains(asked))
        {
            return new Fault(FaultCode.Invalid, "There is no such region.", "region");
        }

        if (!isThere && regions.Any && regions.Of(id) is null)
        {
            return Regions.With(asked ?? regions.All[0], id);
        }

        return asked is null || asked == regions.Of(id)
            ? id
            : new Fault(FaultCode.Invalid, "The region of an inbox cannot change: make another inbox.", "regionFixed");
    }
}

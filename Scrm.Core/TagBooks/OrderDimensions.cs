using Scrm.Core.Foundation;
using Scrm.Core.Tags;

namespace Scrm.Core.TagBooks;

/// <summary>Puts the dimensions in order.</summary>
public static class OrderDimensions
{
    /// <summary>The order of all ids; versions stay, as nobody's open form is about the order.</summary>
    public static Result<TagBookChange> Decide(TagBook book, IReadOnlyList<string> ids)
    {
        var places = ids.Distinct().Select((id, place) => (id, place)).ToDictionary(p => p.id, p => p.place);
        return places.Count != ids.Count || places.Count != book.Dimensions.Count || !book.Dimensions.All(d => places.ContainsKey(d.Id))
            ? new Fault(FaultCode.Conflict, "There are other dimensions now. Load them again.", "changedMeanwhile")
            : new TagBookChange
            {
                Dimensions = [.. book.Dimensions.Where(d => d.Order != places[d.Id]).Select(d => d with { Order = places[d.Id] })],
            };
    }
}

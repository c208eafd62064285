using Scrm.Core.Answers;
using Scrm.Core.Writing;

namespace Scrm.Core.Meanings;

/// <summary>Looks for articles of the published book that mean what was written, personal data masked.</summary>
public sealed class FindNear(IMeaningReader reader, PlacedMeanings placed)
{
    /// <summary>False: nobody need be asked.</summary>
    public bool IsOn => reader.IsOn && placed.Current.Count > 0;

    /// <summary>The articles near to each text; none where the model is off, late or of no help.</summary>
    /// <param name="texts">What is looked up.</param>
    /// <param name="name">The customer's name, which does not leave the house; may be empty.</param>
    /// <param name="within">How long it may take.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<NearTexts> HandleAsync(IReadOnlyList<string> texts, string name, TimeSpan within, CancellationToken cancellationToken)
    {
        var index = placed.Current;
        if (!reader.IsOn || index.Count == 0 || texts.Count == 0)
        {
            return NearTexts.None;
        }

        var places = await reader.ReadAsync([.. texts.Select(text => NamelessText.Of(text, name))], within, cancellationToken);
        return places is null || places.Count != texts.Count ? NearTexts.None : index.Near([.. texts.Zip(places)]);
    }
}

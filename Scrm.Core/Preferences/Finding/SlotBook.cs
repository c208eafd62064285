using System.Runtime.InteropServices;
using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Preferences.Quantities;

namespace Scrm.Core.Preferences.Finding;

/// <summary>What the examples teach of slots and their values.</summary>
internal sealed class SlotBook
{
    private const double OpenShare = 0.55;
    private const int OpenValues = 3;

    private readonly Dictionary<PreferenceTag, int> _known = [];
    private readonly Dictionary<Slot, SlotTraits> _traits = [];

    public SlotBook(IReadOnlyList<Material> materials)
    {
        foreach (var tag in materials.SelectMany(m => m.Tags))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_known, tag, out _)++;
        }

        var crowded = materials.SelectMany(m => m.Tags.GroupBy(t => new Slot(t.Domain, t.Slot)).Where(g => g.Count() > 1).Select(g => g.Key)).ToHashSet();
        foreach (var slot in _known.GroupBy(k => new Slot(k.Key.Domain, k.Key.Slot)))
        {
            var words = slot.Where(k => ValueForm.Of(k.Key.Value) is null).ToList();
            var open = words.Sum(k => k.Value) >= OpenValues && words.Count > OpenShare * words.Sum(k => k.Value);
            _traits.Add(slot.Key, new SlotTraits(slot.Sum(k => k.Value), open, !crowded.Contains(slot.Key)));
        }

        Slots = [.. _traits.Keys.OrderBy(s => s.Domain, StringComparer.Ordinal).ThenBy(s => s.Name, StringComparer.Ordinal)];
        Tags = [.. _known.Keys.OrderBy(t => t.Domain, StringComparer.Ordinal).ThenBy(t => t.Slot, StringComparer.Ordinal).ThenBy(t => t.Value, StringComparer.Ordinal)];
    }

    /// <summary>Every slot, in ordinal order.</summary>
    public IReadOnlyList<Slot> Slots { get; }

    /// <summary>Every tag, in ordinal order.</summary>
    public IReadOnlyList<PreferenceTag> Tags { get; }

    public int Known(PreferenceTag tag) => _known.GetValueOrDefault(tag);

    public SlotTraits Of(Slot slot) => _traits[slot];

    public bool IsSingle(Slot slot) => _traits.TryGetValue(slot, out var traits) && traits.Single;
}

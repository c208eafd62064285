using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Preferences.Quantities;

namespace Scrm.Core.Preferences.Finding;

/// <summary>Values that are amounts: known ones by their numbers, new ones written in the forms of their slot.</summary>
internal sealed class AmountIndex
{
    private readonly Dictionary<(decimal, decimal?), List<(PreferenceTag Tag, Quantity Quantity)>> _values = [];
    private readonly List<(Slot Slot, ValueForm Form)> _forms = [];
    private readonly Dictionary<Slot, (decimal Least, decimal Most)> _ranges = [];
    private readonly SlotBook _book;

    public AmountIndex(SlotBook book)
    {
        _book = book;
        var forms = new Dictionary<(Slot, ValueForm), int>();
        foreach (var tag in book.Tags)
        {
            if (ValueForm.Of(tag.Value) is not var (quantity, form))
            {
                continue;
            }

            if (!_values.TryGetValue(quantity.Numbers, out var values))
            {
                _values.Add(quantity.Numbers, values = []);
            }

            values.Add((tag, quantity));
            var slot = new Slot(tag.Domain, tag.Slot);
            var (low, high) = quantity.Numbers;
            var range = _ranges.GetValueOrDefault(slot, (low, low));
            _ranges[slot] = (Math.Min(range.Item1, low), Math.Max(range.Item2, high ?? low));
            var key = (slot, form);
            forms[key] = forms.GetValueOrDefault(key) + book.Known(tag);
        }

        // One way of writing each kind of amount: the commonest.
        _forms.AddRange(forms.GroupBy(f => (f.Key.Item1, f.Key.Item2.Measure, f.Key.Item2.HighMeasure, f.Key.Item2.Bound))
            .Select(g => g.MaxBy(f => f.Value).Key));
    }

    /// <summary>What an amount may mean.</summary>
    public List<Candidate> Of(Quantity quantity)
    {
        var candidates = new List<Candidate>();
        foreach (var (tag, value) in _values.TryGetValue(quantity.Numbers, out var values) ? values : [])
        {
            if (Agree(quantity, value.Measure, value.HighMeasure) && (value.Measure.Length == 0 || !IsBare(quantity)))
            {
                var fit = (value.Bound == quantity.Bound ? 2 : 0) + (value.Measure == quantity.Measure ? 1 : 0);
                candidates.Add(new Candidate(tag, _book.Known(tag), fit));
            }
        }

        foreach (var (slot, form) in _forms)
        {
            if (quantity.Unit.Length > 0
                && form.Bound == quantity.Bound
                && form.Measure == quantity.Unit
                && form.HighMeasure == quantity.HighUnit
                && Plausible(_ranges[slot], quantity)
                && !candidates.Exists(c => c.Slot == slot))
            {
                candidates.Add(new Candidate(new PreferenceTag(slot.Domain, slot.Name, form.Write(quantity)), 0, 3));
            }
        }

        return candidates;
    }

    /// <summary>A new amount may lie a little outside of all known ones, not far.</summary>
    private static bool Plausible((decimal Least, decimal Most) range, Quantity quantity)
    {
        var (low, high) = quantity.Numbers;
        return low >= range.Least / 2 && (high ?? low) <= range.Most * 2;
    }

    /// <summary>A whole number alone (50多岁) says too little to mean an amount of something.</summary>
    private static bool IsBare(Quantity quantity) =>
        quantity is { Unit.Length: 0, Bound: QuantityBound.Exact } && decimal.IsInteger(quantity.Low);

    private static bool Agree(Quantity said, string measure, string highMeasure) =>
        (said.Unit.Length == 0 || measure.Length == 0 || measure == said.Measure)
        && (said.HighUnit.Length == 0 || highMeasure.Length == 0 || highMeasure == said.HighMeasure);
}

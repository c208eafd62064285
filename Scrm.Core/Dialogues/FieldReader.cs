using System.Globalization;
using System.Text;
using Scrm.Core.Dialogues.Reading;

namespace Scrm.Core.Dialogues;

/// <summary>Reads an answer: its one form, or null when it cannot be used.</summary>
internal static class FieldReader
{
    // Longer ones are stories, not answers; and nobody's pattern runs over a book.
    private const int Longest = 500;

    public static string? Read(FormField field, FormInput input)
    {
        if (field.Kind == FieldKind.Picture)
        {
            return input.IsPicture ? input.MessageId ?? "" : null;
        }

        var text = (input.Text ?? "").Normalize(NormalizationForm.FormKC).Trim();
        return text.Length is 0 or > Longest ? null : field.Kind switch
        {
            FieldKind.Pattern => OwnPattern.Find(field.Pattern, text),
            FieldKind.Date => Date(field, text, input.Today),
            FieldKind.Time => ClockReader.Read(text)?.ToString("HH:mm", CultureInfo.InvariantCulture),
            FieldKind.Phone => PhoneReader.Read(text),
            FieldKind.Email => EmailReader.Read(text),
            FieldKind.Number => Number(field, text),
            FieldKind.Choice => ChoiceNumber.Of(text, field.Choices) is { } index ? field.Choices[index] : null,
            _ => text.Length >= (field.Min ?? 1) && text.Length <= (field.Max ?? Longest) ? (input.Text ?? "").Trim() : null,
        };
    }

    private static string? Date(FormField field, string text, DateOnly today) =>
        DayReader.Read(text, today) is { } day && IsWithin(field, day.DayNumber - today.DayNumber)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static string? Number(FormField field, string text) =>
        NumberReader.Read(text) is { } number && IsWithin(field, number) ? number.ToString("0.####", CultureInfo.InvariantCulture) : null;

    private static bool IsWithin(FormField field, decimal value) => value >= (field.Min ?? value) && value <= (field.Max ?? value);
}

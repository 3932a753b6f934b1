import type { Words } from '../shape.ts'

/** The words of photographs and papers, in English. */
export const photosWords: Pick<Words, 'photos'> = {
  photos: {
    title: 'Photos',
    evidence: 'Photos or papers',
    camera: 'Take a photo',
    choose: 'Choose photos or papers',
    hint: 'Up to 9: photos of 10 MB, PDF of 20 MB at most. Where and when a photo was taken is not kept.',
    sending: 'Sending',
    failed: 'It was not sent; you can retry.',
    kind: 'Only JPEG, PNG and WebP pictures and PDF papers are taken.',
    size: 'Too large: photos 10 MB, PDF 20 MB at most.',
    gone: 'Expired. Remove it and send it anew.',
    wait: 'Still sending; submit once it is through.',
    settle: 'Something was not sent: retry or remove it.',
    numbered: 'number {{number}}',
    remove: 'Remove {{name}}',
    removeShort: 'Remove',
    paper: 'PDF',
    ofStep: '{{step}}: photos and papers',
    name: '{{step}}: photo or paper {{number}}',
    notLoaded: 'Not loaded; retry',
  },
}

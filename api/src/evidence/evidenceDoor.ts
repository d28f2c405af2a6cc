import { evidenceFileName, evidenceLimits } from '@hearback/schema/evidence/evidence';
import { Failure, NotFound } from '@hearback/schema/failure/failure';
import { canSee, requireScope, requireViewer } from '@hearback/schema/key/key';
import { clientId } from '@hearback/schema/submission/clientId';
import { parsePublicId, publicId } from '@hearback/schema/submission/publicId';
import { type Exchange, forAnyPage, type Handler, send, sendJson } from '../http/exchange.ts';
import { intakeLimit } from '../http/intakeLimit.ts';
import { networkOf } from '../http/network.ts';
import { readBytes } from '../http/readBytes.ts';
import type { Install } from '../install.ts';
import { addEvidence } from './addEvidence.ts';
import { addPhoto } from './addPhoto.ts';
import { evidenceOf } from './evidence.adapter.ts';
import { findEvidence } from './evidence.queries.ts';
import { fileNameOf } from './evidence.table.ts';
import { evidenceFiles } from './evidenceFiles.ts';
import { caseNames, type NamedCase, said, viewerOf } from './namedCase.ts';
import { refuseEvidence } from './refuseEvidence.ts';

/** Files that one network may send in a minute. */
const filesPerMinute = 60;

const preflight = {
  ...forAnyPage,
  'access-control-allow-methods': 'PUT',
  'access-control-allow-headers':
    'content-type, x-hearback-key, x-hearback-complaint, x-hearback-rating, x-hearback-receipt',
  'access-control-max-age': 86_400,
};

/**
 * `PUT /v1/evidence/:id`: a file for a case or a rating, as the raw body, under a UUID that the client made. A case is
 * named by its receipt; or by the publishable key of the page and the UUID of the complaint; or by a secret key and
 * that UUID. A rating, which takes photos only, is named by the publishable key and its UUID.
 *
 * `GET /evidence/:id`: the file, by the id that the first one answered: of a case for a secret key of the merchant with
 * COMPLAINTS_READ and for whoever holds the receipt, of a rating for a key with RATINGS_READ. To everybody else there
 * is nothing here.
 *
 * Refusals are JSON: `error` with `code`, `message` and `path`.
 */
export function evidenceDoor(install: Install): Handler {
  const { config, database } = install;
  const take = intakeLimit(Math.min(filesPerMinute, config.intakePerMinute));
  const names = caseNames(install);
  const files = evidenceFiles(config.home);

  function nameOf(exchange: Exchange): Promise<NamedCase> {
    const [receipt, rating] = [said(exchange, 'receipt'), said(exchange, 'rating')];
    if (receipt !== null) return names.byReceipt(exchange, receipt);
    return rating === null
      ? names.byComplaint(exchange, said(exchange, 'complaint') ?? '')
      : names.byRating(exchange, rating);
  }

  async function put(exchange: Exchange, name: string): Promise<true> {
    const { request } = exchange;
    await take('evidence', networkOf(request)).catch((error: unknown) => {
      // A client that is still sending would not see why.
      request.resume();
      throw error;
    });
    const bytes = await readBytes(request, evidenceLimits.bytes);
    const id = clientId(name);
    const file = { ...(await nameOf(exchange)), id, bytes };
    const add = file.of.kind === 'RATING' ? addPhoto : addEvidence;
    const { evidence, repeated } = await add(file, install);
    const { type, size, width, height } = evidence;
    const shown = publicId('evd', evidence.merchantId, id);
    const url = `${exchange.base}/evidence/${shown}`;
    return sendJson(
      exchange,
      200,
      { evidence: { id: shown, url, type, size, width, height }, repeated },
      forAnyPage,
    );
  }

  async function get(exchange: Exchange, name: string): Promise<true> {
    const named = parsePublicId('evd', name);
    const receipt = said(exchange, 'receipt');
    const held = receipt === null ? null : await names.byReceipt(exchange, receipt);
    const viewer = held !== null ? null : requireViewer(await viewerOf(exchange, install));
    const row = named === null ? undefined : await findEvidence(database.read, named.merchantId, named.id);
    const scope = row?.kind === 'RATING' ? 'RATINGS_READ' : 'COMPLAINTS_READ';
    if (viewer !== null) requireScope(viewer, scope);
    const entitled =
      row !== undefined &&
      (held === null
        ? viewer !== null && canSee(viewer, row.merchant_id)
        : held.merchantId === row.merchant_id &&
          held.of.kind === row.kind &&
          held.of.id === row.submission_id);
    if (!entitled) throw new NotFound('NOT_FOUND', 'id');
    const evidence = evidenceOf(row);
    const how = evidence.type === 'application/pdf' ? 'attachment' : 'inline';
    const headers = {
      'content-type': evidence.type,
      'content-disposition': `${how}; filename="${evidenceFileName(evidence)}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    };
    return send(exchange, 200, headers, await files.read(row.merchant_id, fileNameOf(row)));
  }

  return async (exchange) => {
    const match = /^(\/v1)?\/evidence\/([^/]+)$/.exec(exchange.url.pathname);
    if (match === null) return false;
    const [, version, name = ''] = match;
    const { method } = exchange;
    const isPut = version !== undefined;
    if (isPut && method === 'OPTIONS') return send(exchange, 204, preflight, '');
    const methods = isPut ? ['PUT'] : ['GET', 'HEAD'];
    if (!methods.includes(method)) {
      return sendJson(exchange, 405, {}, { ...forAnyPage, allow: [...methods, 'OPTIONS'].join(', ') });
    }
    try {
      return isPut ? await put(exchange, name) : await get(exchange, name);
    } catch (error) {
      if (error instanceof Failure) return refuseEvidence(exchange, error);
      throw error;
    }
  };
}
